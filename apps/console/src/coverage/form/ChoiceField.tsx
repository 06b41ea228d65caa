import { MenuItem, TextField } from "@mui/material";
import { NOT_KNOWN } from "@supportbook/policy";
import { useWords } from "../../rulebook/use-words.ts";
import { FactField } from "./FactField.tsx";

interface ChoiceFieldProps<T extends string> {
  readonly fact: string;
  readonly label: string;
  readonly open: boolean;
  readonly value: T | null;
  readonly choices: readonly { readonly value: T; readonly name: string }[];
  /** What null is called; "Not known" if left out. */
  readonly unknown?: string;
  readonly onChange: (value: T | null) => void;
}

/** One of several values, or not known, which stands first. */
export function ChoiceField<T extends string>({
  fact,
  label,
  open,
  value,
  choices,
  unknown,
  onChange,
}: ChoiceFieldProps<T>) {
  const words = useWords();
  return (
    <FactField fact={fact} open={open}>
      <TextField
        select
        fullWidth
        label={label}
        value={value ?? ""}
        onChange={({ target }) => onChange(choices.find((choice) => choice.value === target.value)?.value ?? null)}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{unknown ?? words(NOT_KNOWN)}</MenuItem>
        {choices.map((choice) => (
          <MenuItem key={choice.value} value={choice.value}>
            {choice.name}
          </MenuItem>
        ))}
      </TextField>
    </FactField>
  );
}
