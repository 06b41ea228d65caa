import { MenuItem, TextField } from "@mui/material";
import { useTranslate } from "react-admin";
import { useFilter } from "./use-filter.ts";

type Value = string | number | boolean;

interface ChoiceFilterProps {
  readonly source: string;
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly name: string }[];
}

/** One of a few values, or any. */
export function ChoiceFilter({ source, label, choices }: ChoiceFilterProps) {
  const translate = useTranslate();
  const [value, setValue] = useFilter<Value>(source);
  const position = choices.findIndex((choice) => choice.value === value);
  return (
    <TextField
      select
      label={label}
      value={position === -1 ? "" : position}
      onChange={({ target }) => setValue(choices[Number(target.value === "" ? -1 : target.value)]?.value ?? null)}
      sx={{ minWidth: 150 }}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      <MenuItem value="">{translate("list.any")}</MenuItem>
      {choices.map(({ value: choice, name }, index) => (
        <MenuItem key={String(choice)} value={index}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
