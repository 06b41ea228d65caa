import { Box, Button, TableCell, TableRow } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { InstantText } from "../../components/DateText.tsx";
import { ReasonDialog } from "../../components/ReasonDialog.tsx";
import type { AccountMemberFactsFragment } from "../../gql/accounts.ts";
import { RemoveFromAccountDocument } from "../../gql/edit-account-people.ts";
import { request } from "../../graphql-client.ts";
import { PeopleTable } from "./PeopleTable.tsx";
import { useAccountChange } from "./use-account-change.ts";

interface MemberTableProps {
  readonly members: readonly AccountMemberFactsFragment[];
  readonly editable: boolean;
}

/** Who works in the account, and who did. */
export function MemberTable({ members, editable }: MemberTableProps) {
  const translate = useTranslate();
  const [leaving, setLeaving] = useState<AccountMemberFactsFragment | null>(null);
  const heads = (["name", "email", "role", "joinedAt"] as const).map((field) => translate(`account.field.${field}`));
  return (
    <>
      <PeopleTable label={translate("account.members")} heads={heads}>
        {members.map((member) => (
          <MemberRow key={member.id} member={member} onRemove={editable ? () => setLeaving(member) : null} />
        ))}
      </PeopleTable>
      {leaving !== null && <RemoveDialog member={leaving} onClose={() => setLeaving(null)} />}
    </>
  );
}

interface MemberRowProps {
  readonly member: AccountMemberFactsFragment;
  /** Null where the reader may not. */
  readonly onRemove: (() => void) | null;
}

function MemberRow({ member, onRemove }: MemberRowProps) {
  const translate = useTranslate();
  const { name, email, role, joinedAt, removedAt } = member;
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {name}
      </TableCell>
      <TableCell>{email ?? "—"}</TableCell>
      <TableCell>{translate(`account.role.${role}`)}</TableCell>
      <TableCell>
        <InstantText instant={joinedAt} />
      </TableCell>
      <TableCell align="right">
        {removedAt === null && onRemove !== null && (
          <Button size="small" onClick={onRemove} aria-label={translate("account.remove.label_of", { name })}>
            {translate("account.remove.label")}
          </Button>
        )}
        {removedAt !== null && (
          <Box component="span" sx={{ color: "text.secondary" }}>
            {translate("account.removed")} <InstantText instant={removedAt} />
          </Box>
        )}
      </TableCell>
    </TableRow>
  );
}

interface RemoveDialogProps {
  readonly member: AccountMemberFactsFragment;
  readonly onClose: () => void;
}

function RemoveDialog({ member: { id, name }, onClose }: RemoveDialogProps) {
  const translate = useTranslate();
  const remove = useAccountChange(
    async (reason: string) => (await request(RemoveFromAccountDocument, { input: { id, reason } })).removeAccountMember,
    onClose,
  );
  return (
    <ReasonDialog
      open
      title={translate("account.remove.title", { name })}
      confirmLabel={translate("account.remove.label")}
      busy={remove.busy}
      problem={remove.problem}
      onConfirm={remove.send}
      onCancel={onClose}
    >
      {translate("account.remove.effect")}
    </ReasonDialog>
  );
}
