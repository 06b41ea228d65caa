import { Box, Checkbox, FormControlLabel, MenuItem, TextField } from "@mui/material";
import { useTranslate } from "react-admin";
import { useController } from "react-hook-form";
import { DateField } from "../DateField.tsx";

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

interface TextInputProps extends FieldProps {
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly multiline?: boolean;
  readonly autoFocus?: boolean;
}

export function TextInput({ name, label, hint, required = false, ...rest }: TextInputProps) {
  const translate = useTranslate();
  const rules = required ? { validate: (text: string) => text.trim() !== "" || translate("editing.required") } : {};
  const { field, fieldState } = useController({ name, rules });
  const { ref, ...controlled } = field;
  return (
    <TextField
      {...rest}
      {...controlled}
      inputRef={ref}
      fullWidth
      required={required}
      label={label}
      error={fieldState.error !== undefined}
      helperText={fieldState.error?.message ?? hint}
    />
  );
}

export function DateInput({ name, label, hint }: FieldProps) {
  const { field, fieldState } = useController<Record<string, string | null>>({ name });
  const { ref, value, ...controlled } = field;
  return (
    <DateField
      {...controlled}
      value={value ?? null}
      inputRef={ref}
      fullWidth
      label={label}
      error={fieldState.error !== undefined}
      helperText={fieldState.error?.message ?? hint}
    />
  );
}

interface ChoiceInputProps extends FieldProps {
  readonly choices: readonly { readonly value: string; readonly name: string }[];
  readonly required?: boolean;
}

export function ChoiceInput({ name, label, hint, choices, required = false }: ChoiceInputProps) {
  const translate = useTranslate();
  const rules = required ? { validate: (text: string) => text !== "" || translate("editing.choose_one") } : {};
  const { field, fieldState } = useController({ name, rules });
  const { ref, ...controlled } = field;
  return (
    <TextField
      {...controlled}
      select
      inputRef={ref}
      fullWidth
      required={required}
      label={label}
      error={fieldState.error !== undefined}
      helperText={fieldState.error?.message ?? hint}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      {choices.map(({ value, name: choice }) => (
        <MenuItem key={value} value={value}>
          {choice}
        </MenuItem>
      ))}
    </TextField>
  );
}

export function CheckInput({ name, label, hint }: FieldProps) {
  const { field } = useController({ name });
  return (
    <Box>
      <FormControlLabel
        control={<Checkbox size="small" checked={field.value === true} onChange={field.onChange} ref={field.ref} />}
        label={label}
      />
      {hint !== undefined && <Box sx={{ color: "text.secondary", fontSize: "0.75rem", marginLeft: 3.75 }}>{hint}</Box>}
    </Box>
  );
}
