import { Autocomplete, TextField } from "@mui/material";
import { useTranslate } from "react-admin";
import { type Dimension, type DimensionValue, mayBeUnknown } from "../dimensions.ts";
import { useFigureText } from "../figures/use-figure-text.ts";
import type { DateSpan } from "../periods.ts";
import { useDashboard } from "../use-dashboard.ts";
import { type NamedValue, useDimensionValues } from "./use-dimension-values.ts";

interface ValuesFieldProps {
  readonly dimension: Dimension;
  readonly dates: DateSpan;
  readonly chosen: readonly DimensionValue[];
  readonly onChoose: (values: readonly DimensionValue[]) => void;
}

/** Values of a dimension: those that occur, with how much there is of each, and those that were chosen before. */
export function ValuesField({ dimension, dates, chosen, onChoose }: ValuesFieldProps) {
  const translate = useTranslate();
  const text = useFigureText();
  const { timeZone } = useDashboard().state;
  const { data = [], isPending } = useDimensionValues({ dates, timeZone, dimension });
  const known = data.filter(({ value }) => value !== null || mayBeUnknown(dimension));
  const named = chosen.map((value) => known.find((each) => each.value === value) ?? nameless(value));
  return (
    <Autocomplete<NamedValue, true>
      multiple
      disableCloseOnSelect
      size="small"
      loading={isPending}
      options={known}
      value={[...named]}
      isOptionEqualToValue={(one, other) => one.value === other.value}
      getOptionLabel={({ label }) => label}
      getOptionKey={({ value }) => value ?? ""}
      onChange={(_event, values) => onChoose(values.map(({ value }) => value))}
      renderOption={({ key, ...props }, { label, n }) => (
        <li key={key} {...props}>
          <span style={{ flex: 1 }}>{label}</span>
          <small>{n === null ? text.hidden : text.count(n)}</small>
        </li>
      )}
      renderInput={(params) => <TextField {...params} label={translate(`metrics.dimension.${dimension}`)} />}
      sx={{ minWidth: 260 }}
    />
  );
}

const nameless = (value: DimensionValue): NamedValue => ({ value, label: value ?? "—", n: null });
