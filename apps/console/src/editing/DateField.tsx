import { TextField, type TextFieldProps } from "@mui/material";

type DateFieldProps = Omit<TextFieldProps, "value" | "onChange" | "type"> & {
  /** Calendar date `YYYY-MM-DD`; null where there is none. */
  readonly value: string | null;
  /** Called with a whole date, or null when it was taken away. */
  readonly onChange: (date: string | null) => void;
};

/** A calendar date in the browser's own field: typed or picked, in the reader's order, without any zone. */
export function DateField({ value, onChange, slotProps, ...rest }: DateFieldProps) {
  return (
    <TextField
      {...rest}
      type="date"
      value={value ?? ""}
      onChange={({ target }) => onChange(target.value === "" ? null : target.value)}
      slotProps={{
        ...slotProps,
        inputLabel: { shrink: true },
        // The API takes years of four digits; without a limit browsers offer six.
        htmlInput: { max: "9999-12-31", ...slotProps?.htmlInput },
      }}
    />
  );
}
