import { Box, Button, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { InstantText } from "../components/DateText.tsx";
import { ErrorState } from "../components/ErrorState.tsx";
import { LoadingState } from "../components/LoadingState.tsx";
import {
  LocalContactHistoryDocument,
  OfferHistoryDocument,
  PaidServiceHistoryDocument,
  ServiceProviderHistoryDocument,
  type ServicesChangeFragment,
  SupportPlanHistoryDocument,
} from "../gql/services-history.ts";
import { request } from "../graphql-client.ts";
import { SERVICES_KEY } from "./use-services.ts";

const DOCUMENTS = {
  service: PaidServiceHistoryDocument,
  plan: SupportPlanHistoryDocument,
  provider: ServiceProviderHistoryDocument,
  offer: OfferHistoryDocument,
  contact: LocalContactHistoryDocument,
} as const;

interface RecordHistoryProps {
  readonly of: keyof typeof DOCUMENTS;
  readonly id: string;
}

/** Who changed what about a record and why; asked for when it is wanted. */
export function RecordHistory(props: RecordHistoryProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <Box>
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        {translate("history.title")}
      </Button>
      {open && <Changes {...props} />}
    </Box>
  );
}

function Changes({ of, id }: RecordHistoryProps) {
  const translate = useTranslate();
  const { data, error, refetch } = useQuery({
    queryKey: [...SERVICES_KEY, "history", of, id],
    queryFn: async ({ signal }) => (await request(DOCUMENTS[of], { key: id }, { signal })).record?.history ?? [],
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <LoadingState rows={3} />;
  if (data.length === 0) return <Typography variant="body2">{translate("market.no_history")}</Typography>;
  return (
    <Box component="ol" sx={{ margin: 0, paddingLeft: 2.5, display: "grid", gap: 1 }}>
      {data.map((change) => (
        <Change key={change.id} change={change} />
      ))}
    </Box>
  );
}

function Change({ change: { at, author, reason, changes } }: { readonly change: ServicesChangeFragment }) {
  const translate = useTranslate();
  return (
    <Typography component="li" variant="body2">
      {reason !== null && <Box sx={{ fontWeight: 600 }}>{reason}</Box>}
      <Box sx={{ color: "text.secondary", fontSize: "0.75rem" }}>
        {author} · <InstantText instant={at} />
      </Box>
      {changes.map(({ field, before, after }) => (
        <Box key={field} sx={{ overflowWrap: "anywhere" }}>
          {translate(`market.fact.${field}`, { _: field })}: {before ?? "–"} → {after ?? "–"}
        </Box>
      ))}
    </Typography>
  );
}
