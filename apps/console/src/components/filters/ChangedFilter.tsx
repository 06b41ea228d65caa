import { useTranslate } from "react-admin";
import { ChoiceFilter } from "./ChoiceFilter.tsx";

/** How far back people look for what changed, in days. */
const SPANS_BACK = [1, 7, 30, 90] as const;

/** Only what changed lately; see `apiFilter`. */
export function ChangedFilter() {
  const translate = useTranslate();
  return (
    <ChoiceFilter
      source="changedWithinDays"
      label={translate("list.changed_within")}
      choices={SPANS_BACK.map((value) => ({ value, name: translate("list.last_days", { smart_count: value }) }))}
    />
  );
}
