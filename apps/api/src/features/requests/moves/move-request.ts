import type { MoveName } from "@supportbook/policy";
import { reasonOf } from "../../../platform/change-reason.ts";
import type { Actor, Context } from "../../../platform/context.ts";
import { badInput, Refused, refuseAny } from "../../../platform/refusal.ts";
import { changeRequest, type RequestChange, type RequestOutcome, requireSeen } from "../change/request-change.ts";
import { keyProblems, textProblems } from "../intake/filing-problems.ts";
import { saidBefore } from "../messages/said-before.ts";
import type { SupportRequestEntity } from "../record/support-request.entity.ts";
import { makeMove } from "./make-move.ts";
import type { EndRequestInput, MoveRequestInput, RequestAssigneeInput, TakeUpDeclinedInput } from "./move.input.ts";

export interface Mover {
  readonly context: Context;
  readonly actor: Actor;
}

/** Two requests take part in a merge: it is no move of one alone. */
const NOT_BY_ITSELF: readonly MoveName[] = ["MERGE", "UNDO_MERGE"];

/** Does to a request what the table of moves allows to whoever asks. */
export async function moveRequest({ context, actor }: Mover, input: MoveRequestInput): Promise<RequestOutcome> {
  const { id, idempotencyKey: key } = input;
  // A move that is asked again comes from whoever has not yet seen what the first one changed.
  return await changeRequest({ context, actor, seen: { id } }, {}, async (change, request) => {
    refuseAny(key == null ? [] : keyProblems(key));
    if (key != null && (await saidBefore(change, request, key)) !== null) return {};
    requireSeen(request, input);
    await carryOut(change, request, input);
    return {};
  });
}

/** @throws Refused with why not, or what is missing. */
export async function carryOut(
  change: RequestChange,
  request: SupportRequestEntity,
  { move, message, assignee, ...given }: Omit<MoveRequestInput, "id" | "expectedRevision">,
): Promise<void> {
  if (NOT_BY_ITSELF.includes(move)) throw notByItself();
  refuseAny(message == null ? [] : textProblems(["message"], message));
  if (given.attachments?.length && message == null) throw withoutMessage();
  if (given.idempotencyKey != null && message == null) throw keyWithoutMessage();
  if (assignee != null) requireNamed(assignee);
  const reason = given.reason == null ? {} : { reason: requireShort(given.reason) };
  const details = {
    ...reason,
    ...(message == null ? {} : { publicMessage: message }),
    ...(assignee == null ? {} : { assignee: assignee.subject.trim() }),
  };
  const key = { attachments: given.attachments, idempotencyKey: given.idempotencyKey };
  await makeMove(change, request, { move, details, assigneeName: assignee?.name.trim(), key });
}

/** A step that the customer takes, or staff for them. */
export async function endOrReopen(
  mover: Mover,
  move: "CONFIRM" | "WITHDRAW" | "REOPEN",
  input: EndRequestInput,
): Promise<RequestOutcome> {
  return await moveRequest(mover, { ...input, move });
}

/** Has support look at what the rules refuse (interpretation: the agent who does so answers for it, and works on it). */
export async function takeUpDeclined(mover: Mover, input: TakeUpDeclinedInput): Promise<RequestOutcome> {
  const { subject, name } = mover.actor;
  return await moveRequest(mover, { ...input, move: "TAKE_UP", assignee: input.assignee ?? { subject, name } });
}

export function requireNamed({ subject, name }: RequestAssigneeInput): void {
  refuseAny([...textProblems(["assignee", "subject"], subject, 200), ...textProblems(["assignee", "name"], name, 200)]);
}

/** Blank words count as none, which the table of moves then tells. */
function requireShort(reason: string): string {
  return /\S/.test(reason) ? reasonOf(reason) : "";
}

function notByItself(): Refused {
  const text = {
    en: "A merge takes two requests: use `mergeRequests`, or `undoMerge` to take one back.",
    zh: "合并涉及两个请求：请使用 mergeRequests；撤销请使用 undoMerge。",
  };
  return new Refused([badInput(["move"], text)]);
}

function withoutMessage(): Refused {
  const text = {
    en: "Attachments go with a message. Give one, or leave attachments out.",
    zh: "附件须随消息一起发送。请填写消息，或不附加文件。",
  };
  return new Refused([badInput(["message"], text)]);
}

function keyWithoutMessage(): Refused {
  const text = {
    en: "The key is kept with the message. Give one, or leave idempotencyKey out: the revision guards the move.",
    zh: "该键随消息一起保存。请填写消息，或不填 idempotencyKey：修订号会防止重复操作。",
  };
  return new Refused([badInput(["message"], text)]);
}
