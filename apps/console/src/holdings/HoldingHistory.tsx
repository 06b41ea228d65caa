import { Box, Button, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTranslate } from "react-admin";
import { useActionName } from "../audit/use-action-name.ts";
import { InstantText } from "../components/DateText.tsx";
import { ErrorState } from "../components/ErrorState.tsx";
import { LoadingState } from "../components/LoadingState.tsx";
import { type HoldingChangeFragment, HoldingsHistoryDocument } from "../gql/holdings.ts";
import { request } from "../graphql-client.ts";

interface HoldingHistoryProps {
  readonly account: string;
  /** Id of what is held. */
  readonly held: string;
}

/** Who changed what about something held, when and why; asked for once it is opened. */
export function HoldingHistory({ account, held }: HoldingHistoryProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const listId = useId();
  return (
    <Box sx={{ minWidth: 0 }}>
      <Button size="small" aria-expanded={open} aria-controls={listId} onClick={() => setOpen(!open)}>
        {translate("held.history")}
      </Button>
      <Box id={listId}>{open && <Changes account={account} held={held} />}</Box>
    </Box>
  );
}

function Changes({ account, held }: HoldingHistoryProps) {
  const { data, error, refetch } = useQuery({
    queryKey: ["accounts", "holdings", account, "history"],
    queryFn: async ({ signal }) => (await request(HoldingsHistoryDocument, { id: account }, { signal })).companyAccount,
  });
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <LoadingState rows={1} />;
  const found = [...(data?.plans ?? []), ...(data?.services ?? [])].find(({ id }) => id === held);
  return (
    <Box component="ol" sx={{ listStyle: "none", margin: 0, paddingLeft: 1, display: "grid", gap: 1 }}>
      {found?.history.map((change) => (
        <Change key={change.id} change={change} />
      ))}
    </Box>
  );
}

function Change({ change: { at, author, action, reason, changes } }: { readonly change: HoldingChangeFragment }) {
  const translate = useTranslate();
  const nameOf = useActionName();
  const shown = (value: string | null) => value ?? "—";
  return (
    <Typography component="li" variant="body2" sx={{ overflowWrap: "anywhere" }}>
      <strong>{nameOf(action)}</strong> · {author} · <InstantText instant={at} />
      {reason !== null && (
        <Box sx={{ color: "text.secondary", fontStyle: "italic" }}>{translate("history.quoted", { reason })}</Box>
      )}
      {changes.map(({ field, before, after }) => (
        <Box key={field}>
          {translate(`held.changed.${field}`, { _: field })}: {before !== null && <>{before} → </>}
          {shown(after)}
        </Box>
      ))}
    </Typography>
  );
}
