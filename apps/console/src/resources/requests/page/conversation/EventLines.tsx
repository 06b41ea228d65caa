import { Box, Button } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { InstantText } from "../../../../components/DateText.tsx";
import type { ShownEventFragment } from "../../../../gql/request-conversation.ts";
import type { ShownRequest } from "../request-section.ts";
import { useEventSentence } from "./use-event-sentence.ts";

interface EventLinesProps {
  readonly events: readonly ShownEventFragment[];
  readonly request: ShownRequest;
}

/** More lines than these are folded: the conversation is what is read. */
const MOST_LINES = 3;

/** What happened between two messages, as quiet lines. */
export function EventLines({ events, request }: EventLinesProps) {
  const translate = useTranslate();
  const sentenceOf = useEventSentence(request);
  const [open, setOpen] = useState(false);
  const folded = events.length > MOST_LINES;
  return (
    <Box sx={{ color: "text.secondary", fontSize: "0.8125rem", paddingInline: { sm: 6 } }}>
      {folded && (
        <Button aria-expanded={open} onClick={() => setOpen(!open)} sx={{ displayPrint: "none" }}>
          {translate(open ? "request.conversation.fold" : "request.conversation.unfold", {
            smart_count: events.length,
          })}
        </Button>
      )}
      {(!folded || open) &&
        events.map((event) => (
          <Box key={event.id} data-event={event.kind} sx={{ overflowWrap: "anywhere" }}>
            {sentenceOf(event)} · {event.actorName} · <InstantText instant={event.at} />
          </Box>
        ))}
    </Box>
  );
}
