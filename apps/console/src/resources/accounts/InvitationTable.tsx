import { Alert, Button, TableCell, TableRow, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { InstantText } from "../../components/DateText.tsx";
import type { AccountInvitationFactsFragment } from "../../gql/accounts.ts";
import { RevokeAccountInvitationDocument } from "../../gql/edit-account-people.ts";
import { request } from "../../graphql-client.ts";
import { PeopleTable } from "./PeopleTable.tsx";
import { useAccountChange } from "./use-account-change.ts";

interface InvitationTableProps {
  readonly invitations: readonly AccountInvitationFactsFragment[];
  readonly editable: boolean;
}

/** Who was asked to join, and what came of it. An invitation that nobody has accepted can be taken back. */
export function InvitationTable({ invitations, editable }: InvitationTableProps) {
  const translate = useTranslate();
  const revoke = useAccountChange(
    async (id: string) => (await request(RevokeAccountInvitationDocument, { input: { id } })).revokeInvitation,
    () => {},
  );
  const heads = (["email", "role", "state", "inviterName", "expiresAt"] as const).map((field) =>
    translate(`account.field.${field}`),
  );
  return (
    <>
      <Typography variant="h3" sx={{ padding: 1.5, paddingBottom: 0.5 }}>
        {translate("account.invitations")}
      </Typography>
      {revoke.problem !== null && <Alert severity="error">{revoke.problem}</Alert>}
      <PeopleTable label={translate("account.invitations")} heads={heads}>
        {invitations.map(({ id, email, role, state, inviterName, expiresAt }) => (
          <TableRow key={id}>
            <TableCell component="th" scope="row">
              {email}
            </TableCell>
            <TableCell>{translate(`account.role.${role}`)}</TableCell>
            <TableCell>{translate(`account.invitation.${state}`)}</TableCell>
            <TableCell>{inviterName}</TableCell>
            <TableCell>
              <InstantText instant={expiresAt} />
            </TableCell>
            <TableCell align="right">
              {editable && state === "PENDING" && (
                <Button
                  size="small"
                  loading={revoke.busy}
                  onClick={() => revoke.send(id)}
                  aria-label={translate("account.revoke_of", { email })}
                >
                  {translate("account.revoke")}
                </Button>
              )}
            </TableCell>
          </TableRow>
        ))}
      </PeopleTable>
    </>
  );
}
