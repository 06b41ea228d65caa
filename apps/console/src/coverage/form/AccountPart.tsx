import { Autocomplete, Box, FormControlLabel, Switch, TextField, Typography } from "@mui/material";
import {
  FACT_NAMES,
  LICENCE_NAMES,
  LICENCE_STATUSES,
  NOT_KNOWN,
  SERVICE_CODES,
  SERVICE_NAMES,
  SEVERITIES,
  SEVERITY_NAMES,
} from "@supportbook/policy";
import { useId } from "react";
import { useTranslate } from "react-admin";
import { useFormattingLocale } from "../../i18n/use-formatting-locale.ts";
import { useWords } from "../../rulebook/use-words.ts";
import { COUNTRIES, countryName } from "../countries.ts";
import { ChoiceField } from "./ChoiceField.tsx";
import { FactField } from "./FactField.tsx";
import { FormPart } from "./FormPart.tsx";
import type { FormProps } from "./form-props.ts";

/** What the customer holds, and where they are. */
export function AccountPart(props: FormProps) {
  const { asked, change, isOpen } = props;
  const words = useWords();
  const translate = useTranslate();
  return (
    <FormPart title={translate("coverage.part_account")}>
      <ChoiceField
        fact="licence"
        label={words(FACT_NAMES.licence)}
        open={isOpen("licence")}
        value={asked.licence}
        choices={LICENCE_STATUSES.map((value) => ({ value, name: words(LICENCE_NAMES[value]) }))}
        onChange={(licence) => change({ licence })}
      />
      <CountryField {...props} />
      <PlanField {...props} />
      <ChoiceField
        fact="severity"
        label={words(FACT_NAMES.severity)}
        open={isOpen("severity")}
        value={asked.severity === null ? null : `${asked.severity}`}
        choices={SEVERITIES.map((severity) => ({
          value: `${severity}` as const,
          name: words(SEVERITY_NAMES[severity]),
        }))}
        onChange={(chosen) => change({ severity: SEVERITIES.find((severity) => `${severity}` === chosen) ?? null })}
      />
      <ServicesField {...props} />
    </FormPart>
  );
}

function CountryField({ asked, change, isOpen }: FormProps) {
  const words = useWords();
  const locale = useFormattingLocale();
  const nameOf = (code: string) => countryName(code, locale);
  const options = [...COUNTRIES].sort((one, other) => nameOf(one).localeCompare(nameOf(other), locale));
  return (
    <FactField fact="country" open={isOpen("country")}>
      <Autocomplete
        options={options}
        value={asked.country}
        onChange={(_, country) => change({ country })}
        getOptionLabel={(code) => `${nameOf(code)} (${code})`}
        renderInput={(input) => (
          <TextField
            {...input}
            label={words(FACT_NAMES.country)}
            placeholder={words(NOT_KNOWN)}
            slotProps={{ inputLabel: { shrink: true } }}
          />
        )}
      />
    </FactField>
  );
}

function PlanField({ asked, change, surroundings, isOpen }: FormProps) {
  const words = useWords();
  const translate = useTranslate();
  const { planNames } = surroundings.market;
  const known = [...planNames].map(([value, name]) => ({ value, name }));
  const stranger =
    asked.plan === null || planNames.has(asked.plan)
      ? []
      : [{ value: asked.plan, name: translate("coverage.unknown_plan", { code: asked.plan }) }];
  return (
    <ChoiceField
      fact="plan"
      label={words(FACT_NAMES.plan)}
      open={isOpen("plan")}
      value={asked.plan}
      choices={[...known, ...stranger]}
      unknown={translate("coverage.no_plan")}
      onChange={(plan) => change({ plan })}
    />
  );
}

function ServicesField({ asked, change, surroundings }: FormProps) {
  const words = useWords();
  const heading = useId();
  const nameOf = (code: (typeof SERVICE_CODES)[number]) =>
    surroundings.market.services.find((service) => service.code === code)?.name ?? words(SERVICE_NAMES[code]);
  return (
    <FactField fact="services" open={false}>
      <Typography id={heading} variant="body2">
        {words(FACT_NAMES.services)}
      </Typography>
      <Box component="fieldset" aria-labelledby={heading} sx={{ border: 0, margin: 0, padding: 0 }}>
        {SERVICE_CODES.map((code) => (
          <FormControlLabel
            key={code}
            label={nameOf(code)}
            slotProps={{ typography: { variant: "body2" } }}
            sx={{ display: "flex", marginInline: 0, gap: 1 }}
            control={
              <Switch
                size="small"
                checked={asked.services.includes(code)}
                onChange={(_, held) =>
                  change({
                    services: SERVICE_CODES.filter((each) => (each === code ? held : asked.services.includes(each))),
                  })
                }
              />
            }
          />
        ))}
      </Box>
    </FactField>
  );
}
