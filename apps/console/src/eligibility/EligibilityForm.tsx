import { Box } from "@mui/material";
import { FACT_NAMES, SEVERITIES, SEVERITY_NAMES } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { useToday } from "../components/use-today.ts";
import { ChoiceField } from "../coverage/form/ChoiceField.tsx";
import { KindField } from "../coverage/form/KindField.tsx";
import { NamedVersionFields } from "../coverage/form/NamedVersionFields.tsx";
import { DateField } from "../editing/DateField.tsx";
import { useWords } from "../rulebook/use-words.ts";
import type { AskedEligibility } from "./asked-eligibility.ts";

interface EligibilityFormProps {
  readonly asked: AskedEligibility;
  readonly onChange: (change: Partial<AskedEligibility>) => void;
}

/** What is asked in an account: which software, what about, how urgent, and for which day. */
export function EligibilityForm({ asked, onChange }: EligibilityFormProps) {
  const words = useWords();
  const translate = useTranslate();
  const today = useToday();
  return (
    <Box
      component="form"
      onSubmit={(event) => event.preventDefault()}
      aria-label={translate("eligibility.question")}
      sx={{
        display: "grid",
        gap: 1.5,
        gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "1fr 1fr", lg: "3fr 2fr 3fr 2fr 2fr" },
        alignItems: "start",
        marginLeft: -1.25,
      }}
    >
      <NamedVersionFields product={asked.product} version={asked.version} on={asked.day ?? today} onChange={onChange} />
      <KindField value={asked.kind} onChange={(kind) => onChange({ kind })} />
      <ChoiceField
        fact="severity"
        label={words(FACT_NAMES.severity)}
        open={false}
        value={asked.severity === null ? null : `${asked.severity}`}
        choices={SEVERITIES.map((severity) => ({
          value: `${severity}` as const,
          name: words(SEVERITY_NAMES[severity]),
        }))}
        onChange={(chosen) => onChange({ severity: SEVERITIES.find((one) => `${one}` === chosen) ?? null })}
      />
      <Box sx={{ paddingLeft: 1.25, borderLeft: "3px solid transparent" }}>
        <DateField
          fullWidth
          label={translate("eligibility.day")}
          helperText={translate("eligibility.day_hint")}
          value={asked.day}
          onChange={(day) => onChange({ day })}
        />
      </Box>
    </Box>
  );
}
