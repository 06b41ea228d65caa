import { useTranslate } from "react-admin";
import { countryName } from "../coverage/countries.ts";
import { useFormattingLocale } from "../i18n/use-formatting-locale.ts";

/** The name of a calendar's country; of the fallback, what it stands for. */
export function usePlaceName(): (country: string | null) => string {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  return (country) => (country === null ? translate("support_hours.all_others") : countryName(country, locale));
}
