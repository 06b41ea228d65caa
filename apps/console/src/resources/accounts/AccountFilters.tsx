import { Autocomplete, TextField } from "@mui/material";
import { useTranslate } from "react-admin";
import { ChoiceFilter } from "../../components/filters/ChoiceFilter.tsx";
import { MoreFilters } from "../../components/filters/MoreFilters.tsx";
import { SearchFilter } from "../../components/filters/SearchFilter.tsx";
import { useFilter } from "../../components/filters/use-filter.ts";
import { useCountries } from "./use-countries.ts";

/** What narrows the accounts; each condition is answered by an index of the database. */
export function AccountFilters() {
  const translate = useTranslate();
  return (
    <>
      <SearchFilter label={translate("account.search")} />
      <MoreFilters>
        <CountryFilter />
        <ChoiceFilter
          source="closed"
          label={translate("account.state.label")}
          choices={[
            { value: false, name: translate("account.state.open") },
            { value: true, name: translate("account.state.closed") },
          ]}
        />
      </MoreFilters>
    </>
  );
}

function CountryFilter() {
  const translate = useTranslate();
  const { codes, nameOf } = useCountries();
  const [country, setCountry] = useFilter<string>("country");
  return (
    <Autocomplete
      options={codes}
      value={country ?? null}
      onChange={(_, chosen) => setCountry(chosen)}
      getOptionLabel={nameOf}
      sx={{ width: { xs: "100%", sm: 220 } }}
      renderInput={(input) => (
        <TextField
          {...input}
          label={translate("resources.accounts.fields.country")}
          placeholder={translate("list.any")}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      )}
    />
  );
}
