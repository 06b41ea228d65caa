import { Box, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import { NO, NOT_KNOWN, type Text, YES } from "@supportbook/policy";
import { useId } from "react";
import { useWords } from "../../rulebook/use-words.ts";
import { FactField } from "./FactField.tsx";

interface AnswerFieldProps {
  readonly fact: string;
  readonly name: Text;
  readonly open: boolean;
  readonly value: boolean | null;
  readonly onChange: (value: boolean | null) => void;
}

const ANSWERS = [
  { key: "unknown", value: null, name: NOT_KNOWN },
  { key: "true", value: true, name: YES },
  { key: "false", value: false, name: NO },
] as const;

/** Yes, no, or not known: three answers of equal standing. */
export function AnswerField({ fact, name, open, value, onChange }: AnswerFieldProps) {
  const words = useWords();
  const label = useId();
  return (
    <FactField fact={fact} open={open}>
      <Box sx={{ display: "flex", alignItems: "center", flexWrap: "wrap", columnGap: 2, rowGap: 0.5 }}>
        <Typography id={label} variant="body2" sx={{ flex: "1 1 220px" }}>
          {words(name)}
        </Typography>
        <ToggleButtonGroup
          exclusive
          size="small"
          aria-labelledby={label}
          value={String(value ?? "unknown")}
          onChange={(_, key: string | null) => {
            const answer = ANSWERS.find((each) => each.key === key);
            if (answer !== undefined) onChange(answer.value);
          }}
        >
          {ANSWERS.map((answer) => (
            <ToggleButton key={answer.key} value={answer.key}>
              {words(answer.name)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </Box>
    </FactField>
  );
}
