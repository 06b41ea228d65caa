import { useTranslate } from "react-admin";
import { formatCalendarDate } from "../i18n/calendar-date.ts";
import { useFormattingLocale } from "../i18n/use-formatting-locale.ts";

/** A value of the audit as people read it; what has a shape of its own as JSON, because nothing may be left out here. */
export function useReadableFact(): (value: unknown) => string {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  return (value) => {
    if (value === null || value === undefined || value === "") return "—";
    if (typeof value === "boolean") return translate(value ? "ra.boolean.true" : "ra.boolean.false");
    if (Array.isArray(value) && value.every((one) => typeof one === "string")) {
      return value.length === 0 ? "—" : value.join(translate("identity.list_separator"));
    }
    if (typeof value === "object") return JSON.stringify(value);
    const text = String(value);
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatCalendarDate(text, { locale }) : text;
  };
}
