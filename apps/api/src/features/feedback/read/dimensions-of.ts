import DataLoader from "dataloader";
import type { Context } from "../../../platform/context.ts";
import { type DimensionValue, labelsFor } from "../filter/value-labels.ts";
import type { FeedbackGroupKeyType } from "./feedback-group-key.type.ts";
import type { FeedbackRow } from "./feedback-rows.ts";

/** The values that feedback is counted by, in the order of the dimensions; what all of a page are called is looked up once. */
export function dimensionsLoader(context: Context): DataLoader<FeedbackRow, FeedbackGroupKeyType[]> {
  return new DataLoader(async (rows: readonly FeedbackRow[]) => {
    const values = rows.map(valuesOf);
    const labelOf = await labelsFor(context, values.flat());
    return values.map((ofRow) => ofRow.map((value) => ({ ...value, label: labelOf(value) })));
  });
}

function valuesOf({ snapshot, type, source, locale }: FeedbackRow): DimensionValue[] {
  const { agent, team, product, version, phase, segment, plan, country, kind, outcome, edition } = snapshot;
  return [
    { dimension: "AGENT", value: agent },
    { dimension: "TEAM", value: team },
    { dimension: "PRODUCT", value: product },
    { dimension: "VERSION", value: version },
    { dimension: "PHASE", value: phase },
    { dimension: "SEGMENT", value: segment },
    { dimension: "PLAN", value: plan },
    { dimension: "COUNTRY", value: country },
    { dimension: "KIND", value: kind },
    { dimension: "OUTCOME", value: outcome },
    ...snapshot.clauses.map((value) => ({ dimension: "CLAUSE" as const, value })),
    { dimension: "EDITION", value: edition },
    { dimension: "TYPE", value: type },
    { dimension: "SOURCE", value: source },
    { dimension: "LANGUAGE", value: locale },
  ];
}
