import { Autocomplete, TextField } from "@mui/material";
import { useTranslate } from "react-admin";

interface ZoneChoiceProps {
  /** Null: the vendor's. */
  readonly zone: string | null;
  /** The name of the zone by which the figures were counted; null while that is not known. */
  readonly counted: string | null;
  readonly onChoose: (zone: string | null) => void;
}

const ZONES = Intl.supportedValuesOf("timeZone");

/** Whose days the days are: always by name, as an offset is true in one half of the year only. */
export function ZoneChoice({ zone, counted, onChoose }: ZoneChoiceProps) {
  const translate = useTranslate();
  return (
    <Autocomplete
      size="small"
      options={ZONES}
      value={zone ?? null}
      onChange={(_event, chosen) => onChoose(chosen)}
      sx={{ width: { xs: "100%", sm: 210 } }}
      renderInput={(params) => (
        <TextField
          {...params}
          label={translate("metrics.zone.label")}
          placeholder={counted === null ? "" : translate("metrics.zone.vendor", { zone: counted })}
          slotProps={{ inputLabel: { ...params.InputLabelProps, shrink: true } }}
        />
      )}
    />
  );
}
