import type { ScaleWord } from "../../feedback/index.ts";
import type { FeedbackGroup, FeedbackStepShare } from "./metrics.type.ts";

/** The steps of a scale in a group; null where they are suppressed. */
export function distributionIn(_group: FeedbackGroup, _scale: ScaleWord): FeedbackStepShare[] | null {
  throw new Error("The distribution is not counted yet.");
}
