import { useTranslate } from "react-admin";
import type { DashboardState } from "./dashboard-state.ts";
import type { DateSpan } from "./periods.ts";
import { useDatesText } from "./use-dates-text.ts";

/** What the figures are held against, in words; of the period before, as the API counted it. */
export function useComparisonWords({ compared }: DashboardState, previous: DateSpan | null): string {
  const translate = useTranslate();
  const datesText = useDatesText();
  switch (compared.kind) {
    case "previous":
      return previous === null ? "" : translate("metrics.compare.against", { what: datesText(previous) });
    case "period":
      return translate("metrics.compare.against", { what: datesText(compared.span) });
    case "segment":
      return translate("metrics.compare.against_segment");
  }
}
