import { Box, Link, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router";
import { InstantText } from "../components/DateText.tsx";
import type { MailFactsFragment } from "../gql/outbox.ts";
import { paths } from "../paths.ts";
import { MailDialog } from "./MailDialog.tsx";
import { MailState } from "./MailState.tsx";

interface MailTableProps {
  readonly mails: readonly MailFactsFragment[];
  /** Left out on the page of the request itself. */
  readonly withRequest?: boolean;
}

/** Mails with what became of them; the subject opens one. */
export function MailTable({ mails, withRequest = false }: MailTableProps) {
  const translate = useTranslate();
  const [openId, setOpenId] = useState<string | null>(null);
  const open = mails.find(({ id }) => id === openId);
  const columns = ["subject", "recipient", "state", ...(withRequest ? ["request"] : []), "createdAt"];
  return (
    <>
      <Box sx={{ overflowX: "auto" }} tabIndex={0} role="group" aria-label={translate("mail.title")}>
        <Table size="small">
          <TableHead>
            <TableRow>
              {columns.map((column) => (
                <TableCell key={column}>{translate(`mail.field.${column}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {mails.map((mail) => (
              <MailRow key={mail.id} mail={mail} withRequest={withRequest} onOpen={() => setOpenId(mail.id)} />
            ))}
          </TableBody>
        </Table>
      </Box>
      {open !== undefined && <MailDialog mail={open} onClose={() => setOpenId(null)} />}
    </>
  );
}

const WRAPPED = { minWidth: 140, maxWidth: 320, overflowWrap: "anywhere" } as const;

interface MailRowProps {
  readonly mail: MailFactsFragment;
  readonly withRequest: boolean;
  readonly onOpen: () => void;
}

function MailRow({ mail: { subject, recipient, state, request, createdAt }, withRequest, onOpen }: MailRowProps) {
  return (
    <TableRow hover sx={{ "& td, & th": { verticalAlign: "top", paddingBlock: 1 } }}>
      <TableCell component="th" scope="row" sx={WRAPPED}>
        <Link component="button" type="button" onClick={onOpen} sx={{ fontWeight: 650, textAlign: "start" }}>
          {subject}
        </Link>
      </TableCell>
      <TableCell sx={WRAPPED}>{recipient}</TableCell>
      <TableCell>
        <MailState state={state} />
      </TableCell>
      {withRequest && (
        <TableCell>
          {request === null ? (
            "—"
          ) : (
            <Link component={RouterLink} to={paths.request(request.id)}>
              {request.number}
            </Link>
          )}
        </TableCell>
      )}
      <TableCell>
        <InstantText instant={createdAt} />
      </TableCell>
    </TableRow>
  );
}
