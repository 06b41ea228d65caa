import { useTranslate } from "react-admin";
import { DateText } from "../../components/DateText.tsx";
import { useAccountChoice } from "./use-account-choice.ts";

interface LicenceValueProps {
  readonly field: string;
  /** As the API writes it; null is none. */
  readonly value: string | null;
}

/** A value of a licence the way the reader reads it. */
function LicenceValue({ field, value }: LicenceValueProps) {
  const translate = useTranslate();
  if (value === null) return "—";
  if (field === "kind") return translate(`licence.kind.${value}`);
  if (field === "validFrom" || field === "validThrough") return <DateText date={value} />;
  if (field === "issuedTo") return <AccountName id={value} />;
  return value;
}

function AccountName({ id }: { readonly id: string }) {
  return useAccountChoice(id).data?.name ?? "…";
}

/** The same as a function of field and value, as tables of several sides ask for it. */
export const showLicenceValue = (field: string, value: string | null) => <LicenceValue {...{ field, value }} />;
