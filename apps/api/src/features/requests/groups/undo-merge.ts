import type { Text } from "@supportbook/policy";
import { requiredReason } from "../../../platform/change-reason.ts";
import { badInput, Refused } from "../../../platform/refusal.ts";
import { recordEvent } from "../change/record-event.ts";
import { changeRequests, lockRequests, type RequestChange, saveRequest } from "../change/request-change.ts";
import { makeMove } from "../moves/make-move.ts";
import type { Mover } from "../moves/move-request.ts";
import type { SupportRequestEntity } from "../record/support-request.entity.ts";
import { renewSearchWords } from "../search/searched-texts.ts";
import type { UndoMergeInput } from "./group.input.ts";
import { type Merged, NOTHING_MERGED, toldNumber } from "./merge-requests.ts";
import { returnMessages } from "./move-messages.ts";
import { RequestMergeEntity } from "./request-group.entity.ts";
import { sendWatchersBack } from "./watchers-of-merge.ts";

/**
 * Has a request stand for itself again, with all that was said in it before the merge. What was said since stays in the
 * other one, where it was said.
 */
export async function undoMerge({ context, actor }: Mover, input: UndoMergeInput): Promise<Merged> {
  return await changeRequests({ context, actor }, NOTHING_MERGED, async (change) => {
    const reason = requiredReason(input.reason);
    const { sourceId, targetId } = await mergeOf(change, input);
    const { request, into } = await lockRequests(change, { request: sourceId, into: targetId });
    const merge = await mergeOf(change, input);
    requireStanding(merge, { request, into });
    await requireInPlace(change, merge, into);
    await makeMove(change, request, { move: "UNDO_MERGE", details: { reason } });
    await returnMessages(change, { merge: merge.id, from: into.id, to: request.id });
    await change.manager.update(
      RequestMergeEntity,
      { id: merge.id },
      { undoneAt: new Date(change.at.epochMilliseconds) },
    );
    await sendWatchersBack(change, { into: into.id, at: merge.at });
    await saveRequest(change, into, {});
    await recordUndone(change, { request, into, reason });
    await renewSearchWords(change, into);
    return { request, into };
  });
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

async function mergeOf({ manager }: RequestChange, { id, merge }: UndoMergeInput): Promise<RequestMergeEntity> {
  const found = UUID.test(merge) ? await manager.findOneBy(RequestMergeEntity, { id: merge }) : null;
  if (found !== null && [found.sourceId, found.targetId].includes(id.toLowerCase())) return found;
  const text = {
    en: "The request has no such merge. Take the id from its merges.",
    zh: "该请求没有这次合并。请从其 merges 中取 id。",
  };
  throw new Refused([{ code: "NOT_FOUND", field: ["merge"], text }]);
}

interface Two {
  readonly request: SupportRequestEntity;
  readonly into: SupportRequestEntity;
}

function requireStanding({ undoneAt }: RequestMergeEntity, { into }: Two): void {
  if (undoneAt !== null) {
    throw impossible({ en: "This merge was undone before.", zh: "此合并先前已撤销。" });
  }
  if (into.mergedInto !== null) {
    throw impossible({
      en: `${into.number} became part of another request since: undo that merge first.`,
      zh: `${into.number} 其后已并入另一请求：请先撤销那次合并。`,
    });
  }
}

/** A later split may have taken some of its messages to a third request, where they are worked on. */
async function requireInPlace(change: RequestChange, { id }: RequestMergeEntity, into: SupportRequestEntity) {
  const elsewhere = await change.manager.query<{ number: string }[]>(
    `SELECT DISTINCT r.number FROM request_merge_message b
     JOIN request_message m ON m.id = b.message_id JOIN support_request r ON r.id = m.request_id
     WHERE b.merge_id = $1 AND m.request_id <> $2 ORDER BY r.number`,
    [id, into.id],
  );
  if (elsewhere.length === 0) return;
  const numbers = elsewhere.map(({ number }) => number).join(", ");
  throw impossible({
    en: `It can no longer be undone: messages of it were split off to ${numbers} since. Split the rest off as well instead.`,
    zh: `已无法撤销：其部分消息其后被拆分到 ${numbers}。请改为将其余消息也拆分出来。`,
  });
}

function impossible(text: Text): Refused {
  return new Refused([badInput(["merge"], text)]);
}

async function recordUndone(change: RequestChange, { request, into, reason }: Two & { readonly reason: string }) {
  const ofSource = { request: into.id, number: into.number, reason, ...toldNumber(request, into) };
  await recordEvent(change, { requestId: request.id, kind: "MERGE_UNDONE", public: true, data: ofSource });
  const ofTarget = { request: request.id, number: request.number, reason, ...toldNumber(into, request) };
  await recordEvent(change, { requestId: into.id, kind: "MERGE_UNDONE", public: true, data: ofTarget });
}
