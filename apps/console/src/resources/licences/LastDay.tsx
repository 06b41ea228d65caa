import { useTranslate } from "react-admin";
import { DateText } from "../../components/DateText.tsx";

/** The last day of a licence, which still counts. Without one it has no end. */
export function LastDay({ date }: { readonly date: string | null }) {
  const translate = useTranslate();
  return date === null ? translate("licence.without_end") : <DateText date={date} />;
}
