import { badInput, Refused } from "../../../platform/refusal.ts";
import { recordEvent } from "../change/record-event.ts";
import { changeRequests, lockRequests, type RequestChange, type RequestOutcome } from "../change/request-change.ts";
import type { Mover } from "../moves/move-request.ts";
import type { SupportRequestEntity } from "../record/support-request.entity.ts";
import type { LinkRequestsInput } from "./group.input.ts";
import { RequestLinkEntity, type RequestLinkKind } from "./request-group.entity.ts";

const MOST_LINKS = 100;

interface Ends {
  readonly id: SupportRequestEntity;
  readonly to: SupportRequestEntity;
}

/** Says what two requests have to do with each other; where it is said already, nothing happens. */
export async function linkRequests(mover: Mover, input: LinkRequestsInput): Promise<RequestOutcome> {
  return await changeLink(mover, input, async (change, ends) => {
    const link = linkOf(ends, input.kind);
    if (await change.manager.existsBy(RequestLinkEntity, link)) return;
    await requireRoom(change, ends);
    const { subject: actorSubject, name: actorName } = change.actor;
    const at = new Date(change.at.epochMilliseconds);
    await change.manager.insert(RequestLinkEntity, { ...link, at, actorSubject, actorName });
    await recordLink(change, "LINKED", ends, input.kind);
  });
}

/** Takes it back; where it is not said, nothing happens. */
export async function unlinkRequests(mover: Mover, input: LinkRequestsInput): Promise<RequestOutcome> {
  return await changeLink(mover, input, async (change, ends) => {
    const { affected } = await change.manager.delete(RequestLinkEntity, linkOf(ends, input.kind));
    if (affected !== 0) await recordLink(change, "UNLINKED", ends, input.kind);
  });
}

/** Interpretation: a link is no change of either request, so that it asks for no revision and makes none stale. */
async function changeLink(
  { context, actor }: Mover,
  input: LinkRequestsInput,
  work: (change: RequestChange, ends: Ends) => Promise<void>,
): Promise<RequestOutcome> {
  return await changeRequests({ context, actor }, {}, async (change) => {
    if (input.id.toLowerCase() === input.to.toLowerCase()) throw itself();
    const ends = await lockRequests(change, { id: input.id, to: input.to });
    await work(change, ends);
    return { request: ends.id };
  });
}

function linkOf({ id: { id }, to: { id: to } }: Ends, kind: RequestLinkKind) {
  const isTurned = kind === "RELATES_TO" && to < id;
  return isTurned ? { fromId: to, toId: id, kind } : { fromId: id, toId: to, kind };
}

async function requireRoom({ manager }: RequestChange, ends: Ends): Promise<void> {
  for (const [field, { id, number }] of Object.entries(ends)) {
    const count = await manager.count(RequestLinkEntity, { where: [{ fromId: id }, { toId: id }] });
    if (count < MOST_LINKS) continue;
    const text = {
      en: `${number} has ${count} links, the most there may be. Take one back that says little.`,
      zh: `${number} 已有 ${count} 个关联，达到上限。请先取消一个意义不大的关联。`,
    };
    throw new Refused([badInput([field], text)]);
  }
}

async function recordLink(change: RequestChange, kind: "LINKED" | "UNLINKED", { id, to }: Ends, link: RequestLinkKind) {
  const outgoing = { link, outgoing: true, request: to.id, number: to.number };
  await recordEvent(change, { requestId: id.id, kind, public: false, data: outgoing });
  const incoming = { link, outgoing: false, request: id.id, number: id.number };
  await recordEvent(change, { requestId: to.id, kind, public: false, data: incoming });
}

function itself(): Refused {
  const text = { en: "A request has no link to itself: name another.", zh: "请求不能与自身关联：请另选一个。" };
  return new Refused([badInput(["to"], text)]);
}
