import type { Actor, Context } from "../../../platform/context.ts";
import { badInput, Refused, refuseAny, userErrorsOf } from "../../../platform/refusal.ts";
import { changeRequest, type RequestChange, type RequestOutcome, saveRequest } from "../change/request-change.ts";
import { keyProblems, textProblems } from "../intake/filing-problems.ts";
import { makeMove } from "../moves/make-move.ts";
import type { RequestMessageEntity } from "../record/request-record.entity.ts";
import type { SupportRequestEntity } from "../record/support-request.entity.ts";
import type { MessageVisibility } from "../request-enums.ts";
import type { StaffMessageInput } from "./message.type.ts";
import { saidBefore } from "./said-before.ts";
import { writeMessage } from "./write-message.ts";

interface Speaker {
  readonly context: Context;
  readonly actor: Actor;
}

type Said = RequestOutcome & { readonly message: RequestMessageEntity | null };
const NOTHING: { message: RequestMessageEntity | null } = { message: null };

/** What the customer says. Where support waits for it, the request is open again (6.4). */
export async function answerRequest(speaker: Speaker, input: StaffMessageInput): Promise<Said> {
  return await speak(speaker, input, async (change, request) => {
    if (request.category === "WAITING_FOR_CUSTOMER") {
      return await makeMove(change, request, { move: "ANSWER", details: { publicMessage: input.body }, key: input });
    }
    if (request.category === "CLOSED" && request.closeAnnouncedFor !== null) {
      // Closed for want of this very answer: the two crossed.
      return await makeMove(change, request, { move: "REOPEN", details: { publicMessage: input.body }, key: input });
    }
    requireUnended(request);
    return await append(change, request, { ...input, visibility: "PUBLIC" });
  });
}

/** What staff tells the customer; where the request stands stays as it is. */
export async function replyToRequest(speaker: Speaker, input: StaffMessageInput): Promise<Said> {
  return await speak(speaker, input, (change, request) => append(change, request, { ...input, visibility: "PUBLIC" }));
}

/** What staff tells staff. */
export async function addNote(speaker: Speaker, input: StaffMessageInput): Promise<Said> {
  return await speak(speaker, input, (change, request) =>
    append(change, request, { ...input, visibility: "INTERNAL" }),
  );
}

type Speaking = (change: RequestChange, request: SupportRequestEntity) => Promise<RequestMessageEntity | null>;

async function speak(speaker: Speaker, input: StaffMessageInput, speaking: Speaking): Promise<Said> {
  const { idempotencyKey: key } = input;
  const problems = [...textProblems(["body"], input.body), ...(key == null ? [] : keyProblems(key))];
  try {
    refuseAny(problems);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { message: null, request: null, userErrors: userErrorsOf(speaker.context, error) };
  }
  // A message that is sent again comes from whoever has not yet seen what the first one changed.
  return await changeRequest({ ...speaker, seen: { id: input.id } }, NOTHING, async (change, request) => {
    const before = key == null ? null : await saidBefore(change, request, key);
    if (before !== null) return { message: before };
    requireSeen(request, input);
    return { message: await speaking(change, request) };
  });
}

function requireSeen({ revision }: SupportRequestEntity, { expectedRevision }: StaffMessageInput): void {
  if (expectedRevision == null || expectedRevision === revision) return;
  const text = {
    en: `Somebody changed the request meanwhile: it stands at revision ${revision}. Look at it, then send expectedRevision ${revision}.`,
    zh: `在此期间该请求已被更改，当前为第 ${revision} 次修订。请查看后以 expectedRevision ${revision} 重新提交。`,
  };
  throw new Refused([{ code: "CONFLICT", field: ["expectedRevision"], text }]);
}

function requireUnended({ category, number }: SupportRequestEntity): void {
  if (category !== "RESOLVED" && category !== "CLOSED") return;
  throw new Refused([
    badInput(["id"], {
      en: `The request ${number} has ended: reopen it with what you want to say, or file a follow-up.`,
      zh: `请求 ${number} 已结束：请附上要说的话重新打开，或提交后续请求。`,
    }),
  ]);
}

function requireUnmerged({ mergedInto, number }: SupportRequestEntity): void {
  if (mergedInto === null) return;
  throw new Refused([
    badInput(["id"], {
      en: `The request ${number} was merged into another: say it there.`,
      zh: `请求 ${number} 已并入另一请求：请在那边发言。`,
    }),
  ]);
}

interface Appended extends StaffMessageInput {
  readonly visibility: MessageVisibility;
}

async function append(
  change: RequestChange,
  request: SupportRequestEntity,
  { body, visibility, idempotencyKey, attachments }: Appended,
) {
  requireUnmerged(request);
  const said = { requestId: request.id, body, visibility, idempotencyKey, attachments };
  const message = await writeMessage(change, said);
  await saveRequest(change, request, {});
  return message;
}
