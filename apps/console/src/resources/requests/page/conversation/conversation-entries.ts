import type {
  RequestConversationQuery,
  ShownEventFragment,
  ShownMessageFragment,
} from "../../../../gql/request-conversation.ts";

export type ConversationPage = NonNullable<RequestConversationQuery["request"]>;

/** Something said, or quiet lines on what happened before the next thing was said. */
export type Entry =
  | { readonly kind: "MESSAGE"; readonly message: ShownMessageFragment }
  | { readonly kind: "EVENTS"; readonly events: readonly ShownEventFragment[] };

/**
 * What was said and what happened as one story, the first first.
 * @param pages as they were loaded: the latest part first, each in its own order. Messages and events end at different
 * times in the past; the story begins where both are known, so that nothing is missing in between.
 */
export function conversationEntries(pages: readonly ConversationPage[]): readonly Entry[] {
  const begins = Math.max(beginningOf(pages, "messages"), beginningOf(pages, "events"));
  const messages = pages.toReversed().flatMap((page) => page.messages.nodes);
  const events = pages.toReversed().flatMap((page) => page.events.nodes);
  const parts = [
    // At the same moment the words come first: a move and its message are one step.
    ...messages.map((message) => ({ at: Date.parse(message.at), message })),
    // Of a message the message itself tells.
    ...events.filter(({ kind }) => kind !== "MESSAGE").map((event) => ({ at: Date.parse(event.at), event })),
  ];
  const story = parts.filter(({ at }) => at >= begins).toSorted((one, other) => one.at - other.at);
  const entries: Entry[] = [];
  let run: ShownEventFragment[] | null = null;
  for (const part of story) {
    if ("message" in part) {
      run = null;
      entries.push({ kind: "MESSAGE", message: part.message });
    } else if (run !== null) {
      run.push(part.event);
    } else {
      run = [part.event];
      entries.push({ kind: "EVENTS", events: run });
    }
  }
  return entries;
}

/** The earliest moment of which a list is known to be complete, in milliseconds. */
function beginningOf(pages: readonly ConversationPage[], list: "messages" | "events"): number {
  const earliest = pages.at(-1)?.[list];
  if (earliest?.pageInfo.hasPreviousPage !== true) return Number.NEGATIVE_INFINITY;
  const known = pages.toReversed().find((page) => page[list].nodes.length > 0)?.[list].nodes[0];
  return known === undefined ? Number.POSITIVE_INFINITY : Date.parse(known.at);
}
