import { useMemo } from "react";
import { COUNTRIES, countryName } from "../../coverage/countries.ts";
import { useFormattingLocale } from "../../i18n/use-formatting-locale.ts";

/** The countries by their names in the reader's language, in its alphabet's order. */
export function useCountries(): { readonly codes: string[]; readonly nameOf: (code: string) => string } {
  const locale = useFormattingLocale();
  return useMemo(() => {
    const names = new Map(COUNTRIES.map((code) => [code, countryName(code, locale)]));
    const nameOf = (code: string) => names.get(code) ?? code;
    const codes = COUNTRIES.toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), locale));
    return { codes, nameOf };
  }, [locale]);
}
