import {
  Alert,
  Box,
  Button,
  Card,
  Checkbox,
  FormControl,
  FormControlLabel,
  FormGroup,
  FormHelperText,
  FormLabel,
  Switch,
  TextField,
} from "@mui/material";
import { useTranslate } from "react-admin";
import { ConflictDialog } from "../components/ConflictDialog.tsx";
import { LeaveGuard } from "../editing/form/LeaveGuard.tsx";
import { useValueText } from "../resources/feedback/use-value-text.ts";
import { type KeptSettings, NUMBER_FIELDS, type NumberField, RANGES, SCALE_NAMES } from "./settings-draft.ts";
import { type SettingsFormState, useSettingsForm } from "./use-settings-form.ts";

interface SettingsFormProps {
  readonly settings: KeptSettings;
  /** Whoever may not, reads them. */
  readonly mayChange: boolean;
}

export function SettingsForm({ settings, mayChange }: SettingsFormProps) {
  const translate = useTranslate();
  const shown = useValueText();
  const form = useSettingsForm(settings);
  return (
    <Card
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.save();
      }}
      sx={{ padding: 2, maxWidth: 720 }}
    >
      <LeaveGuard unsaved={form.changed > 0} />
      <Box
        component="fieldset"
        disabled={!mayChange}
        sx={{ border: 0, padding: 0, margin: 0, display: "grid", gap: 2.5 }}
      >
        <WhatIsAsked form={form} mayChange={mayChange} />
        {NUMBER_FIELDS.map((field) => (
          <NumberInput key={field} field={field} form={form} mayChange={mayChange} />
        ))}
      </Box>
      <SaveSettings form={form} mayChange={mayChange} />
      <ConflictDialog
        conflict={form.conflict}
        labelOf={(field) => translate(`customer_feedback.fact.${field}`)}
        show={(_, value) => shown(value)}
        onResolve={form.resolve}
        onCancel={form.dismiss}
      />
    </Card>
  );
}

interface PartProps {
  readonly form: SettingsFormState;
  readonly mayChange: boolean;
}

function SaveSettings({ form: { changed, faulty, busy, problem, reset }, mayChange }: PartProps) {
  const translate = useTranslate();
  if (!mayChange) {
    return (
      <Alert severity="info" sx={{ marginTop: 2 }}>
        {translate("customer_feedback.settings.read_only")}
      </Alert>
    );
  }
  return (
    <>
      {problem !== null && (
        <Alert severity="error" sx={{ marginTop: 2 }}>
          {problem}
        </Alert>
      )}
      <Box sx={{ display: "flex", gap: 1, marginTop: 2 }}>
        <Button type="submit" variant="contained" loading={busy} disabled={changed === 0 || faulty.length > 0}>
          {translate("ra.action.save")}
        </Button>
        {changed > 0 && <Button onClick={reset}>{translate("customer_feedback.settings.undo")}</Button>}
      </Box>
    </>
  );
}

function WhatIsAsked({ form: { draft, change, faulty }, mayChange }: PartProps) {
  const translate = useTranslate();
  const noneChosen = faulty.includes("scales");
  return (
    <>
      <FormControlLabel
        disabled={!mayChange}
        control={<Switch checked={draft.enabled} onChange={(_, enabled) => change({ enabled })} />}
        label={translate("customer_feedback.fact.enabled")}
      />
      <FormControl component="fieldset" error={noneChosen} disabled={!mayChange}>
        <FormLabel component="legend">{translate("customer_feedback.fact.scales")}</FormLabel>
        <FormGroup>
          {SCALE_NAMES.map((scale) => (
            <FormControlLabel
              key={scale}
              control={
                <Checkbox
                  checked={draft.scales.includes(scale)}
                  onChange={(_, chosen) =>
                    change({
                      scales: chosen ? [...draft.scales, scale] : draft.scales.filter((each) => each !== scale),
                    })
                  }
                />
              }
              label={translate(`customer_feedback.value.${scale}`)}
            />
          ))}
        </FormGroup>
        {noneChosen && <FormHelperText>{translate("customer_feedback.settings.no_scale")}</FormHelperText>}
      </FormControl>
    </>
  );
}

function NumberInput({ field, form: { draft, change, faulty }, mayChange }: PartProps & { field: NumberField }) {
  const translate = useTranslate();
  const isFaulty = faulty.includes(field);
  return (
    <TextField
      label={translate(`customer_feedback.fact.${field}`)}
      disabled={!mayChange}
      value={draft[field]}
      onChange={({ target }) => change({ [field]: target.value })}
      error={isFaulty}
      helperText={
        isFaulty
          ? translate("customer_feedback.settings.range", RANGES[field])
          : translate(`customer_feedback.hint.${field}`)
      }
      slotProps={{ htmlInput: { inputMode: "numeric", maxLength: 5 } }}
      sx={{ maxWidth: 420 }}
    />
  );
}
