import { SEGMENTS } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { ChoiceFilter } from "../../components/filters/ChoiceFilter.tsx";
import { PhaseFilter } from "../../components/filters/PhaseFilter.tsx";
import { SearchFilter } from "../../components/filters/SearchFilter.tsx";
import { SPANS_IN_DAYS } from "../../components/filters/spans.ts";

export function VersionFilters() {
  const translate = useTranslate();
  return (
    <>
      <SearchFilter label={translate("resources.versions.name", { smart_count: 2 })} />
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
      <ChoiceFilter
        source="noEndAnnounced"
        label={translate("resources.versions.fields.supportEndsOn")}
        choices={[
          { value: true, name: translate("resources.versions.no_end_announced") },
          { value: false, name: translate("resources.versions.end_known") },
        ]}
      />
      <PhaseFilter />
    </>
  );
}
