import type { FeedbackScale } from "@supportbook/policy";
import { publishEnum } from "../../platform/enum.ts";

/** The scales as they are stored and published, in the order in which they are asked. */
export const SCALE_WORDS = ["SATISFACTION", "EFFORT", "RECOMMEND"] as const;
export type ScaleWord = (typeof SCALE_WORDS)[number];

export const FeedbackScaleEnum = publishEnum<ScaleWord>(SCALE_WORDS, {
  name: "FeedbackScale",
  description: "A question that customers answer by a number.",
  values: {
    SATISFACTION: "How satisfied they are: 1 very dissatisfied to 5 very satisfied.",
    EFFORT: "Whether getting help was easy: 1 not at all to 7 fully; more is less effort.",
    RECOMMEND: "How likely they would recommend the support: 0 not at all to 10 extremely.",
  },
});

/** Where the answers to a scale stand in facts. */
export const SCALE_COLUMNS = {
  SATISFACTION: "satisfaction",
  EFFORT: "effort",
  RECOMMEND: "recommend",
} as const satisfies Record<ScaleWord, FeedbackScale>;
