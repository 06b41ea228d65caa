import type { ConversationPage, Entry } from "../conversation/conversation-entries.ts";
import type { ShownMessage } from "../message-part.ts";

/** Ids of the messages and events that were on the screen. */
export type Seen = ReadonlySet<string>;

export function seenOf(entries: readonly Entry[]): Seen {
  return new Set(entries.flatMap((entry) => idsOf(entry)));
}

function idsOf(entry: Entry): string[] {
  return entry.kind === "MESSAGE" ? [entry.message.id] : entry.events.map(({ id }) => id);
}

/** What has come since, in its order. */
export function newSince(entries: readonly Entry[], seen: Seen): readonly Entry[] {
  return entries
    .map((entry) =>
      entry.kind === "MESSAGE" ? entry : { ...entry, events: entry.events.filter(({ id }) => !seen.has(id)) },
    )
    .filter((entry) => (entry.kind === "MESSAGE" ? !seen.has(entry.message.id) : entry.events.length > 0));
}

/** Whether somebody else than the writer said or did something since. */
export function isOvertaken(entries: readonly Entry[], seen: Seen, writer: string | undefined): boolean {
  return newSince(entries, seen).some((entry) =>
    entry.kind === "MESSAGE"
      ? entry.message.authorName !== writer
      : entry.events.some(({ actorName }) => actorName !== writer),
  );
}

interface SentMessage {
  readonly text: string;
  /** Name of who sent it; undefined where that is not known. */
  readonly author: string | undefined;
}

/**
 * Whether the message is there although its answer never came: what looks like somebody else's change is then the writer's
 * own first attempt.
 */
export function arrivedAfterAll(
  pages: readonly ConversationPage[],
  seen: Seen,
  { text, author }: SentMessage,
): boolean {
  const isIt = ({ id, authorName, authorKind, visibility, body }: ShownMessage) =>
    !seen.has(id) && authorKind === "STAFF" && visibility === "PUBLIC" && authorName === author && body === text;
  return pages.some(({ messages }) => messages.nodes.some(isIt));
}
