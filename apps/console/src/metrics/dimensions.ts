/** By what feedback is filtered and grouped, in the order in which an analyst is offered it. */
export const DIMENSIONS = [
  "PRODUCT",
  "VERSION",
  "PHASE",
  "SEGMENT",
  "PLAN",
  "COUNTRY",
  "KIND",
  "OUTCOME",
  "CLAUSE",
  "AGENT",
  "TEAM",
  "EDITION",
  "TYPE",
  "SOURCE",
  "LANGUAGE",
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What a dimension is called in the API's filter, and in the address. */
export type DimensionField = Lowercase<Dimension>;

export const fieldOf = (dimension: Dimension) => dimension.toLowerCase() as DimensionField;

/** Nothing is feedback without a language, and "no clause" is no clause: these two are never asked for as unknown. */
export const mayBeUnknown = (dimension: Dimension) => dimension !== "CLAUSE" && dimension !== "LANGUAGE";

/** Null: not known. */
export type DimensionValue = string | null;

/** Values of each dimension, any of which will do; what is left out, or has none, does not matter. */
export type DimensionFilters = Readonly<Partial<Record<Dimension, readonly DimensionValue[]>>>;

export const valuesOf = (filters: DimensionFilters, dimension: Dimension) => filters[dimension] ?? [];

/** With these values instead, kept in the order of the dimensions so that the same filters are written the same way. */
export function withValues(
  filters: DimensionFilters,
  dimension: Dimension,
  values: readonly DimensionValue[],
): DimensionFilters {
  const changed = { ...filters, [dimension]: values };
  return Object.fromEntries(
    DIMENSIONS.flatMap((name) => {
      const kept = [...new Set(changed[name] ?? [])];
      return kept.length === 0 ? [] : [[name, kept]];
    }),
  );
}

/** The value taken in where it was not, and out where it was. */
export function withToggled(filters: DimensionFilters, dimension: Dimension, value: DimensionValue): DimensionFilters {
  const present = valuesOf(filters, dimension);
  const values = present.includes(value) ? present.filter((each) => each !== value) : [...present, value];
  return withValues(filters, dimension, values);
}
