import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { DateText, InstantText } from "../components/DateText.tsx";
import { ReasonDialog } from "../components/ReasonDialog.tsx";
import { visuallyHidden } from "../components/visually-hidden.ts";
import { WithdrawIncidentDocument } from "../gql/edit-holdings.ts";
import { request } from "../graphql-client.ts";
import { useAccountChange } from "../resources/accounts/use-account-change.ts";
import type { HeldPlan } from "./use-holdings.ts";

type Incident = HeldPlan["incidents"][number];

interface IncidentTableProps {
  readonly incidents: readonly Incident[];
  readonly editable: boolean;
}

/** What a plan was used for; what was withdrawn stays in sight. */
export function IncidentTable({ incidents, editable }: IncidentTableProps) {
  const translate = useTranslate();
  const [withdrawing, setWithdrawing] = useState<Incident | null>(null);
  return (
    <Box sx={{ overflowX: "auto" }} tabIndex={0} role="group" aria-label={translate("held.incident.title")}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {(["usedOn", "reference", "note", "author"] as const).map((field) => (
              <TableCell key={field}>{translate(`held.incident.${field}`)}</TableCell>
            ))}
            <TableCell sx={{ position: "relative" }}>
              <Box component="span" sx={visuallyHidden}>
                {translate("held.actions")}
              </Box>
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {incidents.map((incident) => (
            <IncidentRow
              key={incident.id}
              incident={incident}
              onWithdraw={editable ? () => setWithdrawing(incident) : null}
            />
          ))}
        </TableBody>
      </Table>
      {withdrawing !== null && <WithdrawDialog incident={withdrawing} onClose={() => setWithdrawing(null)} />}
    </Box>
  );
}

interface IncidentRowProps {
  readonly incident: Incident;
  /** Null where the reader may not. */
  readonly onWithdraw: (() => void) | null;
}

function IncidentRow({ incident, onWithdraw }: IncidentRowProps) {
  const translate = useTranslate();
  const { usedOn, reference, note, author, withdrawnAt, withdrawalReason } = incident;
  const counts = withdrawnAt === null;
  return (
    <TableRow sx={counts ? {} : { "& td, & th": { color: "text.secondary" } }}>
      <TableCell className="one-line">
        <DateText date={usedOn} />
      </TableCell>
      <TableCell component="th" scope="row" sx={counts ? {} : { textDecoration: "line-through" }}>
        {reference}
      </TableCell>
      <TableCell sx={{ overflowWrap: "anywhere" }}>{note ?? "—"}</TableCell>
      <TableCell className="one-line">{author}</TableCell>
      <TableCell align="right">
        {counts && onWithdraw !== null && (
          <Button size="small" onClick={onWithdraw} aria-label={translate("held.incident.withdraw_of", { reference })}>
            {translate("held.incident.withdraw")}
          </Button>
        )}
        {withdrawnAt !== null && (
          <>
            {translate("held.incident.withdrawn")} <InstantText instant={withdrawnAt} />
            {withdrawalReason !== null && (
              <Box sx={{ fontStyle: "italic" }}>{translate("history.quoted", { reason: withdrawalReason })}</Box>
            )}
          </>
        )}
      </TableCell>
    </TableRow>
  );
}

function WithdrawDialog({ incident, onClose }: { readonly incident: Incident; readonly onClose: () => void }) {
  const translate = useTranslate();
  const { id, reference } = incident;
  const withdraw = useAccountChange(
    async (reason: string) => (await request(WithdrawIncidentDocument, { input: { id, reason } })).withdrawIncident,
    onClose,
  );
  return (
    <ReasonDialog
      open
      title={translate("held.incident.withdraw_of", { reference })}
      confirmLabel={translate("held.incident.withdraw")}
      busy={withdraw.busy}
      problem={withdraw.problem}
      onConfirm={withdraw.send}
      onCancel={onClose}
    >
      {translate("held.incident.withdraw_effect")}
    </ReasonDialog>
  );
}
