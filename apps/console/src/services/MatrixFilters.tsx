import { Box, FormControlLabel, MenuItem, Switch, TextField } from "@mui/material";
import { useTranslate } from "react-admin";
import { countryName } from "../coverage/countries.ts";
import type { ServiceProviderFactsFragment } from "../gql/services.ts";
import { useFormattingLocale } from "../i18n/use-formatting-locale.ts";
import { type MatrixChoices, VENDOR } from "./sold-matrix.ts";

interface MatrixFiltersProps {
  readonly choices: MatrixChoices;
  readonly onChoose: (change: Partial<MatrixChoices>) => void;
  readonly providers: readonly ServiceProviderFactsFragment[];
  readonly countries: readonly string[];
}

export function MatrixFilters({ choices, onChoose, providers, countries }: MatrixFiltersProps) {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  const kinds = (["service", "plan"] as const).map((kind) => ({ value: kind, name: translate(`market.kind.${kind}`) }));
  const sellers = providers.map(({ id, name }) => ({ value: id, name }));
  const places = countries
    .map((code) => ({ value: code, name: countryName(code, locale) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, locale));
  return (
    <Box role="search" sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center", marginBottom: 1.5 }}>
      <Choice
        label={translate("market.sold")}
        value={choices.kind}
        options={kinds}
        onChoose={(kind) => onChoose({ kind: kinds.find(({ value }) => value === kind)?.value ?? null })}
      />
      <Choice
        label={translate("market.fact.provider")}
        value={choices.provider}
        options={[{ value: VENDOR, name: translate("market.vendor") }, ...sellers]}
        onChoose={(provider) => onChoose({ provider })}
      />
      <Choice
        label={translate("market.fact.country")}
        value={choices.country}
        options={places}
        onChoose={(country) => onChoose({ country })}
      />
      <FormControlLabel
        control={<Switch size="small" checked={choices.over} onChange={(_, over) => onChoose({ over })} />}
        label={translate("market.show_over")}
        slotProps={{ typography: { variant: "body2" } }}
      />
    </Box>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly onChoose: (value: string | null) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const translate = useTranslate();
  // An address may name what is no longer offered as a choice.
  const shown = options.some((option) => option.value === value) ? value : "";
  return (
    <TextField
      select
      label={label}
      value={shown ?? ""}
      onChange={({ target }) => onChoose(target.value === "" ? null : target.value)}
      sx={{ minWidth: 150 }}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      <MenuItem value="">{translate("list.any")}</MenuItem>
      {options.map((option) => (
        <MenuItem key={option.value} value={option.value}>
          {option.name}
        </MenuItem>
      ))}
    </TextField>
  );
}
