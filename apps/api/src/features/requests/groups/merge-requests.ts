import { randomUUID } from "node:crypto";
import { requiredReason } from "../../../platform/change-reason.ts";
import { badInput, Refused } from "../../../platform/refusal.ts";
import { recordEvent } from "../change/record-event.ts";
import {
  changeRequests,
  lockRequests,
  type RequestChange,
  type RequestOutcome,
  requireSeen,
  saveRequest,
} from "../change/request-change.ts";
import { makeMove } from "../moves/make-move.ts";
import type { Mover } from "../moves/move-request.ts";
import type { SupportRequestEntity } from "../record/support-request.entity.ts";
import { renewSearchWords } from "../search/searched-texts.ts";
import type { MergeRequestsInput } from "./group.input.ts";
import { moveAllMessages } from "./move-messages.ts";
import { RequestMergeEntity } from "./request-group.entity.ts";
import { requireMergeable } from "./require-mergeable.ts";
import { bringWatchers } from "./watchers-of-merge.ts";

export type Merged = RequestOutcome & { readonly into: SupportRequestEntity | null };
export const NOTHING_MERGED: { into: SupportRequestEntity | null } = { into: null };

/**
 * Closes a request as a part of another of the same customer, where what was said in it is read from now on, with its
 * authors and times.
 */
export async function mergeRequests({ context, actor }: Mover, input: MergeRequestsInput): Promise<Merged> {
  return await changeRequests({ context, actor }, NOTHING_MERGED, async (change) => {
    const reason = requiredReason(input.reason);
    requireTwo(input);
    const { id: request, into } = await lockRequests(change, { id: input.id, into: input.into });
    requireSeen(request, input);
    requireIntoSeen(into, input);
    requireMergeable(request, into);
    const merge = await insertMerge(change, { request, into, reason });
    await makeMove(change, request, { move: "MERGE", details: { otherRequest: into.id, reason } });
    await moveAllMessages(change, { merge, from: request.id, to: into.id });
    await bringWatchers(change, { from: request.id, into: into.id });
    await saveRequest(change, into, {});
    await recordMerge(change, { request, into, merge, reason });
    await renewSearchWords(change, into);
    return { request, into };
  });
}

function requireTwo({ id, into }: MergeRequestsInput): void {
  if (id.toLowerCase() !== into.toLowerCase()) return;
  const text = { en: "A request is no part of itself: name another.", zh: "请求不能并入自身：请另选一个。" };
  throw new Refused([badInput(["into"], text)]);
}

function requireIntoSeen(
  { revision, number }: SupportRequestEntity,
  { expectedIntoRevision }: MergeRequestsInput,
): void {
  if (revision === expectedIntoRevision) return;
  const text = {
    en: `Somebody changed ${number} meanwhile: it stands at revision ${revision}. Look at it, then send expectedIntoRevision ${revision}.`,
    zh: `在此期间 ${number} 已被更改，当前为第 ${revision} 次修订。请查看后以 expectedIntoRevision ${revision} 重新提交。`,
  };
  throw new Refused([{ code: "CONFLICT", field: ["expectedIntoRevision"], text }]);
}

interface Merging {
  readonly request: SupportRequestEntity;
  readonly into: SupportRequestEntity;
  readonly reason: string;
}

async function insertMerge({ manager, actor, at }: RequestChange, { request, into, reason }: Merging): Promise<string> {
  const id = randomUUID();
  await manager.insert(RequestMergeEntity, {
    id,
    sourceId: request.id,
    targetId: into.id,
    at: new Date(at.epochMilliseconds),
    actorSubject: actor.subject,
    actorName: actor.name,
    reason,
    undoneAt: null,
  });
  return id;
}

async function recordMerge(
  change: RequestChange,
  { request, into, merge, reason }: Merging & { readonly merge: string },
): Promise<void> {
  const target = { merge, request: into.id, number: into.number, reason, ...toldNumber(request, into) };
  await recordEvent(change, { requestId: request.id, kind: "MERGED_INTO", public: true, data: target });
  const source = { merge, request: request.id, number: request.number, reason, ...toldNumber(into, request) };
  await recordEvent(change, { requestId: into.id, kind: "MERGED", public: true, data: source });
}

/** A colleague who may not see the other request is not told which it is. */
export function toldNumber(of: SupportRequestEntity, other: SupportRequestEntity): { numbers?: string[] } {
  return of.requesterSubject === other.requesterSubject ? { numbers: [other.number] } : {};
}
