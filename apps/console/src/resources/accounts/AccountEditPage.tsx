import { Alert } from "@mui/material";
import { useState } from "react";
import { useGetOne, useTranslate } from "react-admin";
import { useNavigate, useParams } from "react-router";
import { ErrorState } from "../../components/ErrorState.tsx";
import { LoadingState } from "../../components/LoadingState.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { paths } from "../../paths.ts";
import { RequirePermission } from "../../sign-in/RequirePermission.tsx";
import { AccountEditor } from "./AccountEditor.tsx";
import { accountFormOf } from "./account-form.ts";
import type { AccountRecord } from "./account-records.ts";
import { updateAccount } from "./save-account.ts";

export default function AccountEditPage() {
  return (
    <RequirePermission permission="accounts.edit">
      <LoadedAccount />
    </RequirePermission>
  );
}

function LoadedAccount() {
  const translate = useTranslate();
  const { id = "" } = useParams();
  const query = useGetOne<AccountRecord>("accounts", { id }, { staleTime: 0 });
  const { data: account, error, isFetchedAfterMount, refetch } = query;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  // An edit begins on what holds now, not on what a list showed a while ago.
  if (account === undefined || !isFetchedAfterMount) return <LoadingState />;
  const trail = [
    { label: translate("resources.accounts.name", { smart_count: 2 }), to: paths.accounts() },
    { label: account.name, to: paths.account(id) },
  ];
  return (
    <>
      <PageTitle title={translate("editing.edit_title", { name: account.name })} trail={trail} />
      {account.closedAt === null ? (
        <OpenedAccount account={account} />
      ) : (
        <Alert severity="info">{translate("account.closed_first")}</Alert>
      )}
    </>
  );
}

/** Stays with the account as it was opened: what is entered must not be swept away by a refresh in the background. */
function OpenedAccount({ account }: { readonly account: AccountRecord }) {
  const navigate = useNavigate();
  const [opened] = useState(account);
  const { id, revision, name } = opened;
  const form = accountFormOf(opened);
  return (
    <AccountEditor
      revision={revision}
      saved={form}
      title={name}
      send={(edit) => updateAccount(id, form, edit)}
      onSaved={() => navigate(paths.account(id))}
      backTo={paths.account(id)}
    />
  );
}
