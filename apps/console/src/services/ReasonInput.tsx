import { useTranslate } from "react-admin";
import { RecordField } from "./RecordField.tsx";

interface ReasonInputProps {
  readonly value: string;
  readonly onEdit: (value: string) => void;
  readonly refused: string | undefined;
}

/** Why: the server asks for it where a promise changes, and nowhere else. */
export function ReasonInput(props: ReasonInputProps) {
  const translate = useTranslate();
  return <RecordField {...props} label={translate("reason.label")} helperText={translate("market.reason_hint")} />;
}
