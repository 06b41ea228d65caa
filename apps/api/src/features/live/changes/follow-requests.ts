import type { Actor, Context } from "../../../platform/context.ts";
import { fault } from "../../../platform/faults.ts";
import { requireAnyPermission } from "../../../platform/permissions.ts";
import { say } from "../../../platform/say.ts";
import { readsRequests, requestFor } from "../../requests/index.ts";
import { telling } from "../bounded-queue.ts";
import { RESYNC } from "../live-hub.ts";
import type { HeardEvent } from "./heard-event.ts";
import type { RequestChangedType } from "./request-changed.type.ts";

type Changes = AsyncIterableIterator<RequestChangedType>;
type Followed = "MINE" | "QUEUE";

/**
 * What happens to one request, as long as the subscriber may see it.
 * @throws NOT_FOUND for another's request exactly as for one that does not exist.
 */
export async function followRequest(context: Context, id: string): Promise<Changes> {
  requireAnyPermission(context, ["requests.read", "ownRequests.use"]);
  const requestId = (await requestFor(context, id))?.id;
  if (requestId === undefined) throw unknownRequest(context);
  const queue = await context.live.followEvents(({ event }) => event.requestId === requestId);
  return telling(queue, async (heard) => {
    if (heard !== RESYNC) return await changeFor(context, heard);
    const request = await requestFor(asOfNow(context), requestId);
    if (request === null) return null;
    return { ...resync(context), requestId, revision: request.revision, request };
  });
}

/** What happens to any of the requests that the subscriber may see, or that are theirs. */
export async function followRequests(context: Context, of: Followed): Promise<Changes> {
  const actor = requireAnyPermission(context, ["requests.read", "ownRequests.use"]);
  const queue = await context.live.followEvents(interestOf(context, actor, of));
  return telling(queue, async (heard) => (heard === RESYNC ? resync(context) : await changeFor(context, heard)));
}

/** Passes over at once what cannot concern a subscriber; whether they may know of the rest is asked for each event. */
function interestOf(context: Context, { subject }: Actor, of: Followed): (heard: HeardEvent) => boolean {
  if (!readsRequests(context)) {
    return ({ event, request, administrators }) =>
      event.public && (request.requesterSubject === subject || administrators.has(subject));
  }
  return of === "QUEUE" ? () => true : ({ request }) => request.assigneeSubject === subject;
}

/** What the subscriber may be told of an event now; null where that is nothing. */
async function changeFor(context: Context, { event }: HeardEvent): Promise<RequestChangedType | null> {
  const now = asOfNow(context);
  if (!event.public && !readsRequests(now)) return null;
  const request = await requestFor(now, event.requestId);
  if (request === null) return null;
  const { id: eventId, kind, at, requestId } = event;
  return { kind, requestId, revision: request.revision, eventId, at, request };
}

/** A context that remembers nothing of what was looked up before: a membership may have ended since. */
function asOfNow(context: Context): Context {
  return { ...context };
}

function resync({ now }: Context): RequestChangedType {
  const at = new Date(now().epochMilliseconds);
  return { kind: RESYNC, at, requestId: null, revision: null, eventId: null, request: null };
}

export function unknownRequest({ locale }: Context) {
  const text = {
    en: "There is no such request that you may see. Take its id from `requests` or `ownRequests`.",
    zh: "没有您可查看的该请求。请从 requests 或 ownRequests 中取其 id。",
  };
  return fault("NOT_FOUND", say(locale, text), { field: ["id"] });
}
