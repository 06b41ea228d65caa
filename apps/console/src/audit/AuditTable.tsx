import { Box, Link, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router";
import { InstantText } from "../components/DateText.tsx";
import type { AuditEntryFactsFragment } from "../gql/audit.ts";
import { paths } from "../paths.ts";
import { OutcomeChip } from "./OutcomeChip.tsx";
import { useActionName } from "./use-action-name.ts";

const COLUMNS = ["at", "actor", "action", "outcome", "target", "reason"] as const;

export function AuditTable({ entries }: { readonly entries: readonly AuditEntryFactsFragment[] }) {
  const translate = useTranslate();
  return (
    <Box sx={{ overflowX: "auto" }}>
      <Table size="small" aria-label={translate("audit_log.title")}>
        <TableHead>
          <TableRow>
            {COLUMNS.map((column) => (
              <TableCell key={column}>{translate(`audit_log.field.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {entries.map((entry) => (
            <EntryRow key={entry.id} entry={entry} />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function EntryRow({ entry }: { readonly entry: AuditEntryFactsFragment }) {
  const translate = useTranslate();
  const actionName = useActionName();
  const { id, at, actorSubject, actorName, action, outcome, targetId, targetLabel, reason } = entry;
  const who = actorName ?? actorSubject ?? translate("audit_log.nobody");
  const about = targetLabel ?? targetId ?? "—";
  return (
    <TableRow hover sx={{ "& td": { verticalAlign: "top", paddingBlock: 1 } }}>
      <TableCell sx={{ whiteSpace: "nowrap" }}>
        <Link component={RouterLink} to={paths.auditEntry(id)} sx={{ fontWeight: 650 }}>
          <InstantText instant={at} />
        </Link>
      </TableCell>
      <TableCell>
        {actorSubject === null ? who : <Narrowing to={paths.audit({ actor: actorSubject })}>{who}</Narrowing>}
      </TableCell>
      <TableCell>{actionName(action)}</TableCell>
      <TableCell>
        <OutcomeChip outcome={outcome} />
      </TableCell>
      <TableCell sx={WRAPPED}>
        {targetId === null ? about : <Narrowing to={paths.audit({ target: targetId })}>{about}</Narrowing>}
      </TableCell>
      <TableCell sx={WRAPPED}>{reason ?? "—"}</TableCell>
    </TableRow>
  );
}

const WRAPPED = { minWidth: 160, maxWidth: 320, overflowWrap: "anywhere" } as const;

/** Leads to what there is of the same person or thing. */
function Narrowing({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <Link component={RouterLink} to={to} color="text.primary" underline="hover">
      {children}
    </Link>
  );
}
