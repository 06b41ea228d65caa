import { useTranslate } from "react-admin";

/** Values of history and conflicts as the reader reads them: codes by their words, lists one after the other, nothing as a dash. */
export function useValueText(): (value: string | null) => string {
  const translate = useTranslate();
  return (value) => {
    // The history writes lists as JSON.
    const parts = (value ?? "").replaceAll(/[[\]"]/g, "").split(/,\s*/);
    const told = parts
      .filter((part) => part !== "")
      .map((part) => translate(`customer_feedback.value.${part}`, { _: part }));
    return told.length === 0 ? "—" : told.join(", ");
  };
}
