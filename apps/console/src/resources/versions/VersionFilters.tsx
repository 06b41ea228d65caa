import { SEGMENTS } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { ChangedFilter } from "../../components/filters/ChangedFilter.tsx";
import { ChoiceFilter } from "../../components/filters/ChoiceFilter.tsx";
import { MoreFilters } from "../../components/filters/MoreFilters.tsx";
import { PhaseFilter } from "../../components/filters/PhaseFilter.tsx";
import { RetiredFilter } from "../../components/filters/RetiredFilter.tsx";
import { SearchFilter } from "../../components/filters/SearchFilter.tsx";
import { SPANS_IN_DAYS } from "../../components/filters/spans.ts";
import { VersionQuickFilters } from "./VersionQuickFilters.tsx";

export function VersionFilters() {
  const translate = useTranslate();
  return (
    <>
      <VersionQuickFilters />
      <SearchFilter label={translate("resources.versions.name", { smart_count: 2 })} />
      <MoreFilters>
        <ChoiceFilter
          source="segment"
          label={translate("resources.products.fields.segment")}
          choices={SEGMENTS.map((value) => ({ value, name: translate(`resources.products.segments.${value}`) }))}
        />
        <ChoiceFilter
          source="endingWithinDays"
          label={translate("list.ending_within")}
          choices={SPANS_IN_DAYS.map((value) => ({ value, name: translate("list.days", { smart_count: value }) }))}
        />
        <ChangedFilter />
        <RetiredFilter />
        <PhaseFilter />
      </MoreFilters>
    </>
  );
}
