import { Autocomplete, TextField } from "@mui/material";
import { useTranslate } from "react-admin";
import { COUNTRIES, countryName } from "../coverage/countries.ts";
import { useFormattingLocale } from "../i18n/use-formatting-locale.ts";

interface CountryInputProps {
  /** Null for every country. */
  readonly country: string | null;
  readonly onEdit: (country: string | null) => void;
}

/** One country, or every country where none is chosen. */
export function CountryInput({ country, onEdit }: CountryInputProps) {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  const nameOf = (code: string) => countryName(code, locale);
  return (
    <Autocomplete
      options={COUNTRIES.toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), locale))}
      value={country}
      onChange={(_, chosen) => onEdit(chosen)}
      getOptionLabel={(code) => `${nameOf(code)} (${code})`}
      renderInput={(input) => (
        <TextField
          {...input}
          label={translate("market.fact.country")}
          placeholder={translate("market.every_country")}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      )}
    />
  );
}
