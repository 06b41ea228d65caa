import PersonAddOutlined from "@mui/icons-material/PersonAddOutlined";
import { Box, Button, FormControlLabel, Switch } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { EmptyState } from "../../components/EmptyState.tsx";
import { ErrorState } from "../../components/ErrorState.tsx";
import { LoadingState } from "../../components/LoadingState.tsx";
import { AccountPeopleDocument } from "../../gql/accounts.ts";
import { request } from "../../graphql-client.ts";
import { useViewer } from "../../sign-in/use-viewer.ts";
import type { AccountSectionProps } from "./account-section.ts";
import { InvitationTable } from "./InvitationTable.tsx";
import { InviteDialog } from "./InviteDialog.tsx";
import { MemberTable } from "./MemberTable.tsx";

/** Who works in the account, and who was asked to. */
export default function AccountPeople({ account }: AccountSectionProps) {
  const translate = useTranslate();
  const viewer = useViewer();
  const [withRemoved, setWithRemoved] = useState(false);
  const [inviting, setInviting] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ["accounts", "people", account.id],
    queryFn: async ({ signal }) =>
      (await request(AccountPeopleDocument, { id: account.id }, { signal })).companyAccount ?? NOBODY,
  });
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <LoadingState />;
  const { members, invitations } = data;
  const present = members.filter(({ removedAt }) => removedAt === null);
  const editable = viewer?.has("accounts.edit") === true && account.closedAt === null;
  const invite = editable && (
    <Button variant="outlined" startIcon={<PersonAddOutlined fontSize="small" />} onClick={() => setInviting(true)}>
      {translate("account.invite.label")}
    </Button>
  );
  return (
    <>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, padding: 1.5, alignItems: "center" }}>
        {present.length < members.length && (
          <FormControlLabel
            control={<Switch size="small" checked={withRemoved} onChange={(_, on) => setWithRemoved(on)} />}
            label={translate("account.with_removed", { smart_count: members.length - present.length })}
          />
        )}
        <Box sx={{ flex: 1 }} />
        {members.length > 0 && invite}
      </Box>
      {members.length === 0 ? (
        <EmptyState
          title={translate("account.no_members")}
          hint={editable ? translate("account.no_members_hint") : undefined}
          action={invite}
        />
      ) : (
        <MemberTable members={withRemoved ? members : present} editable={editable} />
      )}
      {invitations.length > 0 && <InvitationTable invitations={invitations} editable={editable} />}
      {inviting && <InviteDialog account={account} onClose={() => setInviting(false)} />}
    </>
  );
}

const NOBODY = { members: [], invitations: [] } as const;
