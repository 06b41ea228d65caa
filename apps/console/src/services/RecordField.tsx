import { TextField, type TextFieldProps } from "@mui/material";

type RecordFieldProps = Omit<TextFieldProps, "value" | "onChange" | "error"> & {
  readonly value: string;
  readonly onEdit: (value: string) => void;
  /** What the server says of it. */
  readonly refused: string | undefined;
};

/** A text of a record; beneath it the hint or, once it was refused, why. */
export function RecordField({ value, onEdit, refused, helperText, ...rest }: RecordFieldProps) {
  return (
    <TextField
      fullWidth
      {...rest}
      value={value}
      onChange={({ target }) => onEdit(target.value)}
      error={refused !== undefined}
      helperText={refused ?? helperText}
    />
  );
}
