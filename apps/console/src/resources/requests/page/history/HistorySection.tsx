import { Box, Button, Typography } from "@mui/material";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { InstantText } from "../../../../components/DateText.tsx";
import { ErrorState } from "../../../../components/ErrorState.tsx";
import { LoadingState } from "../../../../components/LoadingState.tsx";
import { type HistoryEventFragment, RequestHistoryDocument } from "../../../../gql/request-history.ts";
import { request as ask } from "../../../../graphql-client.ts";
import { useEventSentence } from "../conversation/use-event-sentence.ts";
import { useReceipts } from "../decision/use-receipts.ts";
import type { RequestSectionProps } from "../request-section.ts";

/** Everything that happened, the latest first, with who did it and why. */
export default function HistorySection({ request }: RequestSectionProps) {
  const translate = useTranslate();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useHistory(request.id);
  if (data === undefined) {
    return error === null ? <LoadingState /> : <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  return (
    <Box sx={{ padding: { xs: 1.5, sm: 2 } }}>
      <Box component="ol" sx={{ listStyle: "none", margin: 0, padding: 0, display: "grid", gap: 1.5 }}>
        {data.map((event) => (
          <HistoryLine key={event.id} event={event} request={request} />
        ))}
      </Box>
      {hasNextPage && (
        <Button onClick={() => void fetchNextPage()} loading={isFetchingNextPage} sx={{ marginTop: 1.5 }}>
          {translate("request.history.earlier")}
        </Button>
      )}
    </Box>
  );
}

function useHistory(id: string) {
  return useInfiniteQuery({
    queryKey: ["requests", "history", id],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }) =>
      (await ask(RequestHistoryDocument, { id, before: pageParam }, { signal })).request?.events ?? NOTHING,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasPreviousPage ? pageInfo.startCursor : null),
    select: ({ pages }) => pages.flatMap(({ nodes }) => nodes.toReversed()),
  });
}

const NOTHING = { nodes: [], pageInfo: { hasPreviousPage: false, startCursor: null } };

interface HistoryLineProps extends Pick<RequestSectionProps, "request"> {
  readonly event: HistoryEventFragment;
}

function HistoryLine({ event, request }: HistoryLineProps) {
  const translate = useTranslate();
  const sentenceOf = useEventSentence(request);
  const reason = useReason(event, request.id);
  return (
    <Typography component="li" variant="body2" data-event={event.kind} sx={{ overflowWrap: "anywhere" }}>
      <strong>{sentenceOf(event)}</strong> · {translate(`request.party.${event.actorKind}`, { name: event.actorName })}{" "}
      · <InstantText instant={event.at} />
      {reason !== null && (
        <Box sx={{ color: "text.secondary", fontStyle: "italic" }}>{translate("history.quoted", { reason })}</Box>
      )}
    </Typography>
  );
}

/** Why it was done; of a new decision its receipt says so. */
function useReason({ data, kind }: HistoryEventFragment, id: string): string | null {
  const { data: receipts = [] } = useReceipts(id);
  if (typeof data.reason === "string") return data.reason;
  const receipt = kind === "DECIDED_AGAIN" ? receipts.find(({ position }) => position === data.position) : undefined;
  return receipt?.because ?? null;
}
