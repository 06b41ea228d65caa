import { Alert } from "@mui/material";
import { useGetOne, useTranslate } from "react-admin";
import { useParams } from "react-router";
import { InstantText } from "../../components/DateText.tsx";
import { ErrorState } from "../../components/ErrorState.tsx";
import { LoadingState } from "../../components/LoadingState.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { paths } from "../../paths.ts";
import { RequirePermission } from "../../sign-in/RequirePermission.tsx";
import { AccountActions } from "./AccountActions.tsx";
import { AccountFacts } from "./AccountFacts.tsx";
import { AccountState } from "./AccountState.tsx";
import { AccountTabs } from "./AccountTabs.tsx";
import type { AccountRecord } from "./account-records.ts";

/** One company account, with a tab for each part of what is known of it. */
export default function AccountPage() {
  return (
    <RequirePermission permission="accounts.read">
      <OpenedAccount />
    </RequirePermission>
  );
}

function OpenedAccount() {
  const translate = useTranslate();
  const { id = "" } = useParams();
  const { data: account, error, isPending, refetch } = useGetOne<AccountRecord>("accounts", { id });
  const trail = [{ label: translate("resources.accounts.name", { smart_count: 2 }), to: paths.accounts() }];
  if (error) {
    return (
      <>
        <PageTitle title={translate("resources.accounts.name", { smart_count: 1 })} trail={trail} />
        <ErrorState error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  if (isPending) return <LoadingState />;
  return (
    <>
      <PageTitle
        title={account.name}
        trail={trail}
        beside={<AccountState account={account} />}
        actions={<AccountActions account={account} />}
      />
      {account.closedAt !== null && (
        <Alert severity="info" sx={{ marginBottom: 2 }}>
          {translate("account.is_closed")} <InstantText instant={account.closedAt} />
        </Alert>
      )}
      <AccountFacts account={account} />
      <AccountTabs account={account} />
    </>
  );
}
