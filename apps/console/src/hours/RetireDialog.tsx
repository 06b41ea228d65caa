import { Typography } from "@mui/material";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { ReasonDialog } from "../components/ReasonDialog.tsx";
import { DateField } from "../editing/DateField.tsx";
import { RetireSupportCalendarDocument } from "../gql/support-calendar-edit.ts";
import { RequestFailed, request } from "../graphql-client.ts";
import type { Calendar } from "./use-calendar.ts";
import { daysAfter, wallClockIn } from "./wall-clock.ts";

interface RetireDialogProps {
  readonly calendar: Calendar;
  readonly onClose: () => void;
}

/** Retires a calendar from a day on, for a reason. */
export function RetireDialog({ calendar, onClose }: RetireDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const { id, name, revision, latest, now } = calendar;
  const [effectiveFrom, setEffectiveFrom] = useState<string | null>(
    daysAfter(wallClockIn(latest.timeZone, now.at).date, 1),
  );
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function retire(reason: string) {
    setBusy(true);
    setProblem(null);
    try {
      const input = { id, expectedRevision: revision, effectiveFrom, reason };
      const { userErrors } = (await request(RetireSupportCalendarDocument, { input })).retireSupportCalendar;
      if (userErrors.length > 0) {
        setProblem(userErrors.map(({ message }) => message).join(" "));
        return;
      }
      await queries.invalidateQueries({ queryKey: ["support-calendars"] });
      notify("support_hours.retired_done", { type: "success", messageArgs: { name } });
      onClose();
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      setProblem([error.message, translate(`failure.remedy.${error.code}`)].filter((text) => text !== "").join(" "));
    } finally {
      setBusy(false);
    }
  }

  return (
    <ReasonDialog
      open
      title={translate("support_hours.retire_title", { name })}
      confirmLabel={translate("support_hours.retire")}
      onConfirm={(reason) => void retire(reason)}
      onCancel={onClose}
      {...{ busy, problem }}
    >
      <Typography variant="body2">
        {translate(calendar.country === null ? "support_hours.retire_fallback" : "support_hours.retire_what")}
      </Typography>
      <DateField
        label={translate("support_hours.field.retiredFrom")}
        value={effectiveFrom}
        onChange={setEffectiveFrom}
        sx={{ maxWidth: 220 }}
      />
    </ReasonDialog>
  );
}
