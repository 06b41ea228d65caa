import { KIND_NAMES, NOT_KNOWN, OUTCOME_NAMES, PHASE_NAMES, SEGMENT_NAMES, type Text } from "@supportbook/policy";
import type { Context } from "../../../platform/context.ts";
import { say } from "../../../platform/say.ts";
import { FeedbackLabelEntity } from "../facts/feedback-label.entity.ts";
import type { FeedbackDimension } from "../feedback-enums.ts";
import { SOURCE_NAMES, TYPE_NAMES } from "./value-names.ts";

/** A value of a dimension; null is not known. */
export interface DimensionValue {
  readonly dimension: FeedbackDimension;
  readonly value: string | null;
}

/** What a value is called, in the language of the request. */
export type LabelOf = (value: DimensionValue) => string;

const NAMES: Partial<Readonly<Record<FeedbackDimension, Readonly<Record<string, Text>>>>> = {
  ...{ PHASE: PHASE_NAMES, SEGMENT: SEGMENT_NAMES, KIND: KIND_NAMES, OUTCOME: OUTCOME_NAMES },
  ...{ TYPE: TYPE_NAMES, SOURCE: SOURCE_NAMES },
};
const NO_CLAUSE: Text = { en: "No clause", zh: "无条款" };

/** Names for all of these values, from one look into the database at most. What has no name is called by its value. */
export async function labelsFor(context: Context, values: readonly DimensionValue[]): Promise<LabelOf> {
  const stored = await storedLabels(context, values);
  return ({ dimension, value }) => {
    if (value === null) return say(context.locale, dimension === "CLAUSE" ? NO_CLAUSE : NOT_KNOWN);
    const name = NAMES[dimension]?.[value];
    if (name !== undefined) return say(context.locale, name);
    return stored.get(`${dimension} ${value}`) ?? catalogueName(context, dimension, value) ?? value;
  };
}

async function storedLabels({ db }: Context, values: readonly DimensionValue[]): Promise<ReadonlyMap<string, string>> {
  const asked = (["AGENT", "TEAM"] as const).map((dimension) => ({
    dimension,
    wanted: [...new Set(values.flatMap((each) => (each.dimension === dimension ? (each.value ?? []) : [])))],
  }));
  if (asked.every(({ wanted }) => wanted.length === 0)) return new Map();
  const found = await db.manager
    .createQueryBuilder(FeedbackLabelEntity, "l")
    .where("l.dimension = 'AGENT' AND l.value = ANY(:agents)", { agents: asked[0]?.wanted })
    .orWhere("l.dimension = 'TEAM' AND l.value = ANY(:teams)", { teams: asked[1]?.wanted })
    .getRawMany<Record<"l_dimension" | "l_value" | "l_label", string>>();
  return new Map(found.map((row) => [`${row.l_dimension} ${row.l_value}`, row.l_label]));
}

function catalogueName(context: Context, dimension: FeedbackDimension, value: string): string | undefined {
  const { productBySlug } = context.catalogue.current();
  switch (dimension) {
    case "PRODUCT":
      return productBySlug.get(value)?.name;
    case "VERSION": {
      const slash = value.indexOf("/");
      const product = productBySlug.get(value.slice(0, slash))?.name;
      return product === undefined ? undefined : `${product} ${value.slice(slash + 1)}`;
    }
    case "PLAN":
      return planName(context, value);
    case "COUNTRY":
      return displayName(context, "region", value);
    case "LANGUAGE":
      return displayName(context, "language", value);
    default:
      return undefined;
  }
}

function planName({ services, locale }: Context, code: string): string | undefined {
  const plan = services.current().plans.get(code);
  return plan === undefined ? undefined : say(locale, plan.name);
}

function displayName({ locale }: Context, type: "region" | "language", code: string): string | undefined {
  try {
    return new Intl.DisplayNames(locale, { type, fallback: "none" }).of(code);
  } catch {
    // A code that is none: it was imported, or written by hand.
    return undefined;
  }
}
