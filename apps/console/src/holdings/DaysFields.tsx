import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import { DateField } from "../editing/DateField.tsx";

export interface Days {
  readonly from: string | null;
  readonly through: string | null;
}

interface DaysFieldsProps {
  readonly days: Days;
  readonly onChange: (days: Days) => void;
  /** It was tried to send without a first day. */
  readonly missing: boolean;
}

/** From which day, and through which; no last day is no end. */
export function DaysFields({ days, onChange, missing }: DaysFieldsProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr" } }}>
      <DateField
        required
        label={translate("held.held_from")}
        value={days.from}
        onChange={(from) => onChange({ ...days, from })}
        error={missing && days.from === null}
        helperText={missing && days.from === null ? translate("editing.required") : " "}
      />
      <DateField
        label={translate("held.held_through")}
        helperText={translate("held.held_through_hint")}
        value={days.through}
        onChange={(through) => onChange({ ...days, through })}
      />
    </Box>
  );
}
