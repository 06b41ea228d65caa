import { SEGMENT_NAMES, SEGMENTS } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { ChoiceFilter } from "../../../components/filters/ChoiceFilter.tsx";
import { MoreFilters } from "../../../components/filters/MoreFilters.tsx";
import { SearchFilter } from "../../../components/filters/SearchFilter.tsx";
import { useFilter } from "../../../components/filters/use-filter.ts";
import { useWords } from "../../../rulebook/use-words.ts";
import { ProductField } from "../../licences/ProductField.tsx";
import { FEEDBACK_SOURCES, FEEDBACK_STATES, FEEDBACK_TYPES } from "../feedback-words.ts";

const SPANS_IN_DAYS = [1, 7, 30, 90] as const;

/** What narrows the inbox. */
export function FeedbackFilters() {
  const translate = useTranslate();
  const words = useWords();
  const labelOf = (name: string) => translate(`resources.feedback.fields.${name}`);
  return (
    <>
      <SearchFilter label={translate("customer_feedback.filter.search")} />
      <MoreFilters>
        <ChoiceFilter
          source="state"
          label={labelOf("state")}
          choices={[
            { value: "OPEN", name: translate("customer_feedback.filter.open") },
            ...FEEDBACK_STATES.map((value) => ({ value, name: translate(`customer_feedback.state.${value}`) })),
          ]}
        />
        <ChoiceFilter
          source="type"
          label={labelOf("type")}
          choices={FEEDBACK_TYPES.map((value) => ({ value, name: translate(`customer_feedback.type.${value}`) }))}
        />
        <ChoiceFilter
          source="source"
          label={labelOf("source")}
          choices={FEEDBACK_SOURCES.map((value) => ({ value, name: translate(`customer_feedback.source.${value}`) }))}
        />
        <ChoiceFilter
          source="audience"
          label={labelOf("audience")}
          choices={SEGMENTS.map((value) => ({ value, name: words(SEGMENT_NAMES[value]) }))}
        />
        <ProductFilter />
        <ScoreFilters />
        <ChoiceFilter
          source="withinDays"
          label={translate("customer_feedback.filter.within")}
          choices={SPANS_IN_DAYS.map((value) => ({ value, name: translate("list.days", { smart_count: value }) }))}
        />
      </MoreFilters>
    </>
  );
}

function ScoreFilters() {
  const translate = useTranslate();
  const scores = (["low", "good"] as const).map((value) => ({
    value,
    name: translate(`customer_feedback.filter.${value}`),
  }));
  const said = [
    { value: true, name: translate("customer_feedback.filter.with_words") },
    { value: false, name: translate("customer_feedback.filter.no_words") },
  ];
  return (
    <>
      <ChoiceFilter source="score" label={translate("customer_feedback.scale.satisfaction")} choices={scores} />
      <ChoiceFilter source="withComment" label={translate("customer_feedback.filter.words")} choices={said} />
    </>
  );
}

function ProductFilter() {
  const translate = useTranslate();
  const [slug, setSlug] = useFilter<string>("product");
  const sx = { width: { xs: "100%", sm: 200 } };
  return <ProductField slug={slug ?? null} onChange={setSlug} none={translate("list.any")} sx={sx} />;
}
