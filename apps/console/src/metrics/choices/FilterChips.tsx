import { Chip } from "@mui/material";
import { useTranslate } from "react-admin";
import { type Dimension, type DimensionFilters, type DimensionValue, withToggled } from "../dimensions.ts";
import type { DateSpan } from "../periods.ts";
import { useDashboard } from "../use-dashboard.ts";
import { useDimensionValues } from "./use-dimension-values.ts";

interface FilterChipsProps {
  readonly filters: DimensionFilters;
  readonly dates: DateSpan;
  readonly onChange: (filters: DimensionFilters) => void;
}

/** What is filtered by, each in words and with the way to be rid of it. */
export function FilterChips({ filters, dates, onChange }: FilterChipsProps) {
  const chosen = Object.entries(filters) as [Dimension, readonly DimensionValue[]][];
  return chosen.map(([dimension, values]) => (
    <DimensionChips
      key={dimension}
      {...{ dimension, values, dates }}
      onRemove={(value) => onChange(withToggled(filters, dimension, value))}
    />
  ));
}

interface DimensionChipsProps {
  readonly dimension: Dimension;
  readonly values: readonly DimensionValue[];
  readonly dates: DateSpan;
  readonly onRemove: (value: DimensionValue) => void;
}

function DimensionChips({ dimension, values, dates, onRemove }: DimensionChipsProps) {
  const translate = useTranslate();
  const { timeZone } = useDashboard().state;
  const { data = [] } = useDimensionValues({ dates, timeZone, dimension });
  const nameOf = (value: DimensionValue) =>
    data.find((each) => each.value === value)?.label ?? value ?? translate("metrics.filters.unknown");
  return values.map((value) => (
    <RemovableChip
      key={value ?? ""}
      label={`${translate(`metrics.dimension.${dimension}`)}: ${nameOf(value)}`}
      onRemove={() => onRemove(value)}
    />
  ));
}

interface RemovableChipProps {
  readonly label: string;
  readonly onRemove: () => void;
}

/** Removed by its cross, or by Backspace or Delete while it has the focus. */
export function RemovableChip({ label, onRemove }: RemovableChipProps) {
  const translate = useTranslate();
  return (
    <Chip
      size="small"
      label={label}
      aria-label={translate("metrics.filters.remove", { filter: label })}
      onClick={onRemove}
      onDelete={onRemove}
      sx={{ maxWidth: "100%", "@media print": { border: 1, "& svg": { display: "none" } } }}
    />
  );
}
