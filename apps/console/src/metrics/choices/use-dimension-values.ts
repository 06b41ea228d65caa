import { useQuery } from "@tanstack/react-query";
import { MetricsValuesDocument } from "../../gql/metrics-values.ts";
import { request } from "../../graphql-client.ts";
import type { Dimension, DimensionValue } from "../dimensions.ts";
import type { DateSpan } from "../periods.ts";

export interface NamedValue {
  readonly value: DimensionValue;
  readonly label: string;
  /** Null: hidden. */
  readonly n: number | null;
}

interface AskedValues {
  readonly dates: DateSpan;
  readonly timeZone: string | null;
  /** Null asks nothing. */
  readonly dimension: Dimension | null;
}

/** The values of a dimension that occur in a period, whatever else it is narrowed by. */
export function useDimensionValues({ dates, timeZone, dimension }: AskedValues) {
  const { from, through } = dates;
  return useQuery({
    queryKey: ["metrics", "values", dimension, from, through, timeZone],
    enabled: dimension !== null,
    staleTime: 300_000,
    queryFn: async ({ signal }): Promise<readonly NamedValue[]> => {
      const asked = { filter: { from, through }, dimension: dimension === null ? [] : [dimension], timeZone };
      const { feedbackMetrics } = await request(MetricsValuesDocument, asked, { signal });
      return feedbackMetrics.groups
        .flatMap(({ key, figures }) => key.map(({ value, label }) => ({ value, label, n: figures[0]?.n ?? null })))
        .sort((one, other) => (other.n ?? 0) - (one.n ?? 0) || one.label.localeCompare(other.label));
    },
  });
}
