import { Box, Button, FormControlLabel, Switch } from "@mui/material";
import { Suspense } from "react";
import { useStore, useTranslate } from "react-admin";
import { ErrorState } from "../../../../components/ErrorState.tsx";
import { LoadingState } from "../../../../components/LoadingState.tsx";
import { useViewer } from "../../../../sign-in/use-viewer.ts";
import { Composer } from "../composer/Composer.tsx";
import { useSections } from "../RequestSide.tsx";
import type { RequestSectionProps } from "../request-section.ts";
import type { Entry } from "./conversation-entries.ts";
import { EventLines } from "./EventLines.tsx";
import { JumpToNewest } from "./JumpToNewest.tsx";
import { Message } from "./Message.tsx";
import { useConversation } from "./use-conversation.ts";

/** What was said, the newest at the end, and the field for what is said next. */
export default function Conversation(props: RequestSectionProps) {
  const viewer = useViewer();
  const sections = useSections("CONVERSATION");
  return (
    <Box sx={{ padding: { xs: 1.5, sm: 2 }, display: "grid", gap: 2 }}>
      <Story {...props} />
      <Suspense fallback={null}>
        {sections.map(({ id, Section }) => (
          <Section key={id} {...props} />
        ))}
      </Suspense>
      {viewer?.has("requests.work") === true && <Composer {...props} />}
    </Box>
  );
}

function Story(props: RequestSectionProps) {
  const translate = useTranslate();
  const [withEvents, setWithEvents] = useStore("request_page.events", true);
  const { entries, data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useConversation(
    props.request.id,
  );
  if (data === undefined) {
    return error === null ? <LoadingState /> : <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  const shown = withEvents ? entries : entries.filter(({ kind }) => kind === "MESSAGE");
  return (
    <Box>
      <Box
        sx={{
          display: "flex",
          flexWrap: "wrap",
          justifyContent: "space-between",
          marginBottom: 1,
          displayPrint: "none",
        }}
      >
        <FormControlLabel
          control={<Switch size="small" checked={withEvents} onChange={(_, on) => setWithEvents(on)} />}
          label={translate("request.conversation.with_events")}
        />
        {hasNextPage && (
          <Button onClick={() => void fetchNextPage()} loading={isFetchingNextPage}>
            {translate("request.conversation.earlier")}
          </Button>
        )}
      </Box>
      <Box component="ol" sx={{ listStyle: "none", margin: 0, padding: 0, display: "grid", gap: 1.5 }}>
        {shown.map((entry) => (
          <Box component="li" key={keyOf(entry)} sx={{ minWidth: 0 }}>
            {entry.kind === "MESSAGE" ? (
              <Message message={entry.message} {...props} />
            ) : (
              <EventLines events={entry.events} request={props.request} />
            )}
          </Box>
        ))}
      </Box>
      <JumpToNewest count={shown.length} />
    </Box>
  );
}

function keyOf(entry: Entry): string {
  return entry.kind === "MESSAGE" ? entry.message.id : `events ${entry.events[0]?.id}`;
}
