import { Box, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { useActionName } from "../../audit/use-action-name.ts";
import { InstantText } from "../../components/DateText.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { ErrorState } from "../../components/ErrorState.tsx";
import { LoadingState } from "../../components/LoadingState.tsx";
import { type AccountChangeFragment, AccountHistoryDocument } from "../../gql/accounts.ts";
import { request } from "../../graphql-client.ts";
import type { AccountSectionProps } from "./account-section.ts";

/** Who changed what of the account and of who is in it, when and why; newest first. */
export default function AccountHistory({ account: { id } }: AccountSectionProps) {
  const translate = useTranslate();
  const { data, error, refetch } = useQuery({
    queryKey: ["accounts", "history", id],
    queryFn: async ({ signal }) =>
      (await request(AccountHistoryDocument, { id }, { signal })).companyAccount?.history ?? [],
  });
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <LoadingState />;
  if (data.length === 0) return <EmptyState title={translate("account.no_history")} />;
  return (
    <Box component="ol" sx={{ listStyle: "none", margin: 0, padding: 2, display: "grid", gap: 2 }}>
      {data.map((change) => (
        <Change key={change.id} change={change} />
      ))}
    </Box>
  );
}

function Change({ change: { at, author, action, reason, changes } }: { readonly change: AccountChangeFragment }) {
  const translate = useTranslate();
  const nameOf = useActionName();
  return (
    <Typography component="li" variant="body2" sx={{ overflowWrap: "anywhere" }}>
      <strong>{nameOf(action)}</strong> · {author} · <InstantText instant={at} />
      {reason !== null && (
        <Box sx={{ color: "text.secondary", fontStyle: "italic" }}>{translate("history.quoted", { reason })}</Box>
      )}
      {changes.map((one) => (
        <ChangedField key={one.field} {...one} />
      ))}
    </Typography>
  );
}

function ChangedField({ field, before, after }: AccountChangeFragment["changes"][number]) {
  const translate = useTranslate();
  function shown(value: string | null) {
    if (value === null) return "—";
    if (field === "closedAt") return <InstantText instant={value} />;
    // Roles are words of the API; a change of role is told under the member's name.
    return translate(`account.role.${value}`, { _: value });
  }
  return (
    <Box>
      {translate(`account.fact.${field}`, { _: field })}: {before !== null && <>{shown(before)} → </>}
      {shown(after)}
    </Box>
  );
}
