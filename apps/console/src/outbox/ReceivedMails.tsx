import { Box, Chip, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { useTranslate } from "react-admin";
import { InstantText } from "../components/DateText.tsx";
import { ReceivedMailsDocument, type ReceivedMailsQuery } from "../gql/outbox.ts";
import { request } from "../graphql-client.ts";
import { MailPages } from "./MailPages.tsx";

type Received = ReceivedMailsQuery["receivedMails"]["nodes"][number];

/** What came in, and why it was not taken where it was not. */
export function ReceivedMails() {
  return (
    <MailPages
      queryKey={["mails", "received"]}
      fetchPage={async (after, options) => (await request(ReceivedMailsDocument, { after }, options)).receivedMails}
    >
      {(mails) => <ReceivedTable mails={mails} />}
    </MailPages>
  );
}

const COLUMNS = ["subject", "sender", "state", "receivedAt"] as const;
const WRAPPED = { minWidth: 140, maxWidth: 360, overflowWrap: "anywhere" } as const;

function ReceivedTable({ mails }: { readonly mails: readonly Received[] }) {
  const translate = useTranslate();
  return (
    <Box sx={{ overflowX: "auto" }} tabIndex={0} role="group" aria-label={translate("mail.view.received")}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {COLUMNS.map((column) => (
              <TableCell key={column}>{translate(`mail.field.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {mails.map((mail) => (
            <ReceivedRow key={mail.id} mail={mail} />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function ReceivedRow({ mail: { subject, sender, state, reason, text, receivedAt } }: { readonly mail: Received }) {
  const translate = useTranslate();
  return (
    <TableRow sx={{ "& td, & th": { verticalAlign: "top", paddingBlock: 1 } }}>
      <TableCell component="th" scope="row" sx={WRAPPED}>
        <Box sx={{ fontWeight: 650 }}>{subject}</Box>
        {text !== null && <Box sx={{ whiteSpace: "pre-wrap", maxHeight: 160, overflowY: "auto" }}>{text}</Box>}
      </TableCell>
      <TableCell sx={WRAPPED}>{sender}</TableCell>
      <TableCell>
        <Chip
          size="small"
          variant="outlined"
          color={state === "TAKEN" ? "success" : "default"}
          label={translate(`mail.received.${state}`)}
        />
        {reason !== null && (
          <Box sx={{ fontSize: "0.8125rem", marginTop: 0.5 }}>
            {translate(`mail.rejection.${reason}`, { _: reason })}
          </Box>
        )}
      </TableCell>
      <TableCell>
        <InstantText instant={receivedAt} />
      </TableCell>
    </TableRow>
  );
}
