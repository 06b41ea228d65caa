import { useTranslate } from "react-admin";
import { useDimensionValues } from "./choices/use-dimension-values.ts";
import type { DashboardState } from "./dashboard-state.ts";
import { DIMENSIONS, type DimensionFilters } from "./dimensions.ts";
import type { DateSpan } from "./periods.ts";
import { useDatesText } from "./use-dates-text.ts";

export interface ComparisonWords {
  readonly sentence: string;
  /** What tells the two sides apart; null where only the period before is there to compare with. */
  readonly sides: { readonly own: string; readonly other: string } | null;
}

interface Spans {
  readonly dates: DateSpan;
  /** The period before, as the API counted it; null while it is not known. */
  readonly previous: DateSpan | null;
}

/** What the figures are held against, in words. */
export function useComparisonWords(
  { compared, filters, timeZone }: DashboardState,
  { dates, previous }: Spans,
): ComparisonWords {
  const translate = useTranslate();
  const datesText = useDatesText();
  const against = (what: string) => translate("metrics.compare.against", { what });
  const segment = compared.kind === "segment" ? compared.filters : {};
  const dimension = DIMENSIONS.find((each) => segment[each] !== undefined) ?? null;
  const { data = [] } = useDimensionValues({ dates, timeZone, dimension });
  const nameOf = (some: DimensionFilters) => {
    const values = dimension === null ? [] : (some[dimension] ?? []);
    if (values.length === 0) return translate("metrics.compare.all");
    const unknown = translate("metrics.filters.unknown");
    return values.map((value) => data.find((each) => each.value === value)?.label ?? value ?? unknown).join(", ");
  };
  switch (compared.kind) {
    case "previous":
      return { sentence: previous === null ? "" : against(datesText(previous)), sides: null };
    case "period": {
      const [own, other] = [datesText(dates), datesText(compared.span)];
      return { sentence: against(other), sides: { own, other } };
    }
    case "segment": {
      const [own, other] = [nameOf(filters), nameOf(segment)];
      return { sentence: against(other), sides: { own, other } };
    }
  }
}
