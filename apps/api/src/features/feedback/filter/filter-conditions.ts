import { FEEDBACK_DIMENSIONS, type FeedbackDimension } from "../feedback-enums.ts";
import { DIMENSIONS } from "./dimensions.ts";
import type { FeedbackFilter } from "./feedback-filter.input.ts";

/** Which values of a dimension are wanted; null is not known. */
export interface WantedValues {
  readonly dimension: FeedbackDimension;
  /** One or more, each once. */
  readonly values: readonly (string | null)[];
}

/** What a filter asks of dimensions, in their order; what it leaves out, or gives an empty list for, is not among it. */
export function wantedValues(filter: Omit<FeedbackFilter, "from" | "through">): readonly WantedValues[] {
  return FEEDBACK_DIMENSIONS.flatMap((dimension) => {
    const values = new Set(filter[DIMENSIONS[dimension].field] ?? []);
    return values.size === 0 ? [] : [{ dimension, values: [...values] }];
  });
}

/** Gives a value a place among the parameters of a statement: `$1`. */
export type Place = (value: unknown) => string;

/** SQL conditions, all of which a fact meets (its columns unqualified) that has one of the wanted values in each dimension. */
export function factConditions(wanted: readonly WantedValues[], place: Place): readonly string[] {
  return wanted.map(({ dimension, values }) => {
    const { value } = DIMENSIONS[dimension];
    const known = values.filter((each) => each !== null && each !== "");
    if (dimension === "CLAUSE") return `${value} && ${place(known)}::text[]`;
    // Of one value an index that begins with it has the order of time, too.
    const isOneOf = known.length === 1 ? `${value} = ${place(known[0])}` : `${value} = ANY(${place(known)}::text[])`;
    return !values.includes(null) ? isOneOf : `(${isOneOf} OR ${value} IS NULL)`;
  });
}
