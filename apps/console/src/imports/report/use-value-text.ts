import { LICENSINGS, MILESTONE_FIELDS, MILESTONE_KINDS, SEGMENTS } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { formatCalendarDate } from "../../i18n/calendar-date.ts";
import { useFormattingLocale } from "../../i18n/use-formatting-locale.ts";

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** How a value that the report tells as text reads on the screen: dates the reader's way, words of the API in his language. */
export function useValueText(): (field: string, value: string) => string {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  const separator = translate("editing.list_separator");
  return (field, value) => {
    if (DATE.test(value)) return formatCalendarDate(value, { locale });
    if (value === "true" || value === "false") return translate(`ra.boolean.${value}`);
    if (field === "segment" && SEGMENTS.some((segment) => segment === value))
      return translate(`resources.products.segments.${value}`);
    if (field === "licensing" && LICENSINGS.some((licensing) => licensing === value))
      return translate(`resources.products.licensings.${value}`);
    const list = textsIn(value);
    if (list === null) return value;
    if (!field.endsWith("Milestones")) return list.join(separator);
    return MILESTONE_KINDS.filter((kind) => list.includes(kind))
      .map((kind) => translate(`resources.versions.fields.${MILESTONE_FIELDS[kind]}`))
      .join(separator);
  };
}

/** The texts of a list that is told as JSON; null where it is none. */
function textsIn(value: string): string[] | null {
  if (!value.startsWith("[")) return null;
  try {
    const list: unknown = JSON.parse(value);
    return Array.isArray(list) && list.every((each) => typeof each === "string") ? list : null;
  } catch {
    return null;
  }
}
