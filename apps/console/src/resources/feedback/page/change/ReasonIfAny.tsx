import { TextField } from "@mui/material";
import { useTranslate } from "react-admin";

interface ReasonIfAnyProps {
  readonly reason: string;
  readonly onChange: (reason: string) => void;
}

/** Why, for whoever has something to say about it. */
export function ReasonIfAny({ reason, onChange }: ReasonIfAnyProps) {
  const translate = useTranslate();
  return (
    <TextField
      label={translate("customer_feedback.reason")}
      helperText={translate("customer_feedback.reason_hint")}
      value={reason}
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ htmlInput: { maxLength: 1_000 } }}
    />
  );
}
