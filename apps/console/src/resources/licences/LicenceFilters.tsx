import { useListContext, useTranslate } from "react-admin";
import { ChoiceFilter } from "../../components/filters/ChoiceFilter.tsx";
import { MoreFilters } from "../../components/filters/MoreFilters.tsx";
import { SearchFilter } from "../../components/filters/SearchFilter.tsx";
import { useFilter } from "../../components/filters/use-filter.ts";
import { DateField } from "../../editing/DateField.tsx";
import { AccountField } from "./AccountField.tsx";
import { LICENCE_KINDS } from "./licence-form.ts";
import { ProductField } from "./ProductField.tsx";

/** What narrows the register; each condition is answered by an index of the database. */
export function LicenceFilters() {
  const translate = useTranslate();
  const yesOrNo = (source: "stored" | "blocked") => [
    { value: true, name: translate(`licence.filter.${source}.yes`) },
    { value: false, name: translate(`licence.filter.${source}.no`) },
  ];
  return (
    <>
      <SearchFilter label={translate("licence.filter.search")} />
      <MoreFilters>
        <ProductFilter />
        <AccountFilter />
        <ChoiceFilter
          source="kind"
          label={translate("resources.licences.fields.kind")}
          choices={LICENCE_KINDS.map((value) => ({ value, name: translate(`licence.kind.${value}`) }))}
        />
        <LastDayFilter source="expiresFrom" />
        <LastDayFilter source="expiresThrough" />
        <ChoiceFilter source="stored" label={translate("licence.filter.stored.label")} choices={yesOrNo("stored")} />
        <ChoiceFilter source="blocked" label={translate("licence.filter.blocked.label")} choices={yesOrNo("blocked")} />
      </MoreFilters>
    </>
  );
}

function ProductFilter() {
  const translate = useTranslate();
  const [slug, setSlug] = useFilter<string>("product");
  return (
    <ProductField
      slug={slug ?? null}
      onChange={setSlug}
      none={translate("list.any")}
      sx={{ width: { xs: "100%", sm: 220 } }}
    />
  );
}

function AccountFilter() {
  const translate = useTranslate();
  const [id, setId] = useFilter<string>("account");
  return (
    <AccountField
      id={id ?? null}
      label={translate("licence.filter.account")}
      none={translate("list.any")}
      onChange={(account) => setId(account?.id ?? null)}
      sx={{ width: { xs: "100%", sm: 220 } }}
    />
  );
}

function LastDayFilter({ source }: { readonly source: "expiresFrom" | "expiresThrough" }) {
  const translate = useTranslate();
  const { filterValues } = useListContext();
  const [, setDay] = useFilter<string>(source);
  const day: unknown = filterValues?.[source];
  return (
    <DateField
      label={translate(`licence.filter.${source}`)}
      value={typeof day === "string" ? day : null}
      onChange={setDay}
      sx={{ width: 160 }}
    />
  );
}
