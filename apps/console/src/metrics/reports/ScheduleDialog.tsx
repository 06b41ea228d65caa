import { Alert, Autocomplete, MenuItem, TextField } from "@mui/material";
import { useState } from "react";
import { useLocale, useTranslate } from "react-admin";
import { RecordDialog } from "../../services/RecordDialog.tsx";
import { RecordField } from "../../services/RecordField.tsx";
import { useViewer } from "../../sign-in/use-viewer.ts";
import {
  draftOf,
  FREQUENCIES,
  HOURS,
  MONTH_DAYS,
  type ScheduleDraft,
  scheduleOf,
  WEEK_DAYS,
} from "./schedule-draft.ts";
import type { Report } from "./use-reports.ts";
import { useSavingReport } from "./use-saving-report.ts";

interface ScheduleDialogProps {
  readonly report: Report;
  readonly onClose: () => void;
}

const TIME_ZONES = Intl.supportedValuesOf("timeZone");
const FIELDS = ["weekday", "dayOfMonth", "hour", "timeZone", "recipients"].map((field) => `schedule.${field}`);

/** When a report is mailed, and to whom. */
export function ScheduleDialog({ report, onClose }: ScheduleDialogProps) {
  const translate = useTranslate();
  const locale = useLocale();
  const viewer = useViewer();
  const saving = useSavingReport(report, onClose);
  const [draft, setDraft] = useState(() => draftOf(report.schedule, { locale, email: viewer?.person?.email ?? null }));
  const edit = (some: Partial<ScheduleDraft>) => setDraft((before) => ({ ...before, ...some }));
  return (
    <RecordDialog
      title={translate("reports.schedule_of", { name: report.name })}
      changing={saving}
      fields={FIELDS}
      onSave={() => saving.save({ schedule: scheduleOf(draft) })}
      onClose={onClose}
    >
      <TextField
        select
        label={translate("reports.frequency")}
        value={draft.frequency}
        onChange={({ target }) => edit({ frequency: target.value as ScheduleDraft["frequency"] })}
        sx={{ marginTop: 1 }}
      >
        {FREQUENCIES.map((frequency) => (
          <MenuItem key={frequency} value={frequency}>
            {translate(`reports.how_often.${frequency}`)}
          </MenuItem>
        ))}
      </TextField>
      {draft.frequency !== "NEVER" && <Timing draft={draft} onEdit={edit} refused={saving.refused} />}
    </RecordDialog>
  );
}

interface TimingProps {
  readonly draft: ScheduleDraft;
  readonly onEdit: (some: Partial<ScheduleDraft>) => void;
  readonly refused: Readonly<Record<string, string>>;
}

function Timing({ draft, onEdit, refused }: TimingProps) {
  const translate = useTranslate();
  return (
    <>
      {draft.frequency === "WEEKLY" && (
        <NumberChoice
          label={translate("reports.weekday")}
          value={draft.weekday}
          choices={WEEK_DAYS.map((day) => [day, translate(`reports.day.${day}`)])}
          onChoose={(weekday) => onEdit({ weekday })}
        />
      )}
      {draft.frequency === "MONTHLY" && (
        <NumberChoice
          label={translate("reports.day_of_month")}
          value={draft.dayOfMonth}
          choices={MONTH_DAYS.map((day) => [day, String(day)])}
          onChoose={(dayOfMonth) => onEdit({ dayOfMonth })}
        />
      )}
      <NumberChoice
        label={translate("reports.hour")}
        value={draft.hour}
        choices={HOURS.map((hour) => [hour, `${String(hour).padStart(2, "0")}:00`])}
        onChoose={(hour) => onEdit({ hour })}
      />
      <Autocomplete
        freeSolo
        autoSelect
        options={TIME_ZONES}
        inputValue={draft.timeZone}
        onInputChange={(_, timeZone) => onEdit({ timeZone })}
        renderInput={(input) => (
          <TextField
            {...input}
            required
            label={translate("reports.time_zone")}
            error={refused["schedule.timeZone"] !== undefined}
            helperText={refused["schedule.timeZone"]}
          />
        )}
      />
      <TextField
        select
        label={translate("reports.language")}
        value={draft.language}
        onChange={({ target }) => onEdit({ language: target.value as ScheduleDraft["language"] })}
      >
        <MenuItem value="EN">{translate("request.language.en")}</MenuItem>
        <MenuItem value="ZH_CN">{translate("request.language.zh")}</MenuItem>
      </TextField>
      <RecordField
        required
        multiline
        minRows={3}
        label={translate("reports.recipients")}
        helperText={translate("reports.recipients_hint")}
        value={draft.recipients}
        onEdit={(recipients) => onEdit({ recipients })}
        refused={refused["schedule.recipients"]}
      />
      <Alert severity="info">{translate("reports.owner_hint")}</Alert>
    </>
  );
}

interface NumberChoiceProps {
  readonly label: string;
  readonly value: number;
  readonly choices: readonly (readonly [number, string])[];
  readonly onChoose: (value: number) => void;
}

function NumberChoice({ label, value, choices, onChoose }: NumberChoiceProps) {
  return (
    <TextField select label={label} value={value} onChange={({ target }) => onChoose(Number(target.value))}>
      {choices.map(([choice, name]) => (
        <MenuItem key={choice} value={choice}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
