import {
  applyMove,
  DEFAULT_MOVE_WINDOWS,
  type MoveDetails,
  type MoveName,
  type RequestStanding,
} from "@supportbook/policy";
import { badInput, Refused } from "../../../platform/refusal.ts";
import { recordEvent } from "../change/record-event.ts";
import { type RequestChange, saveRequest } from "../change/request-change.ts";
import { writeMessage } from "../messages/write-message.ts";
import type { RequestMessageEntity } from "../record/request-record.entity.ts";
import type { SupportRequestEntity } from "../record/support-request.entity.ts";

export interface Moving {
  readonly move: MoveName;
  readonly details: MoveDetails;
  /** Who the assignee is to people; given with `details.assignee`. */
  readonly assigneeName?: string | undefined;
  /** What else there is of the message: its key, and the uploads that go with it. */
  readonly key?: {
    readonly idempotencyKey?: string | null | undefined;
    readonly attachments?: readonly string[] | null | undefined;
    readonly mailId?: string;
  };
}

/** What the table of moves looks at. */
export function standingOf(request: SupportRequestEntity): RequestStanding {
  return {
    category: request.category,
    categorySince: request.categorySince.toISOString(),
    assignee: request.assigneeSubject,
    mergedInto: request.mergedInto,
    outcome: request.outcome,
    closeAnnouncedFor: request.closeAnnouncedFor?.toISOString() ?? null,
    windows: DEFAULT_MOVE_WINDOWS,
  };
}

/**
 * Moves a request as the table allows, with the message that goes with it and the event that tells of it.
 * @returns the message; null where none goes with the move.
 * @throws Refused with why not, or what is missing.
 */
export async function makeMove(
  change: RequestChange,
  request: SupportRequestEntity,
  { move, details, assigneeName, key }: Moving,
): Promise<RequestMessageEntity | null> {
  const from = request.category;
  const at = change.at.toString();
  const result = applyMove(standingOf(request), { move, by: change.party, details }, at);
  if (result.state === "REFUSED") throw refusedMove(result.missing[0], result.why);
  const { category, assignee, mergedInto } = result.request;
  const isAssigned = assignee !== request.assigneeSubject;
  await saveRequest(change, request, {
    category,
    categorySince: new Date(change.at.epochMilliseconds),
    mergedInto,
    // Kept with a close for want of an answer, so that the answer that crosses it is known for what it is.
    closeAnnouncedFor: move === "CLOSE_UNANSWERED" ? request.closeAnnouncedFor : null,
    ...(isAssigned ? { assigneeSubject: assignee, assigneeName: assigneeName ?? assignee } : {}),
    ...endingOf(category, request, change),
  });
  const { reason, publicMessage: body } = details;
  const { id: requestId } = request;
  const told = reason === undefined ? {} : { reason };
  await recordEvent(change, { requestId, kind: "MOVED", public: true, data: { move, from, to: category, ...told } });
  if (isAssigned) {
    const data = { assignee: request.assigneeName };
    await recordEvent(change, { requestId, kind: "ASSIGNED", public: false, data });
  }
  return body === undefined ? null : await writeMessage(change, { requestId, body, visibility: "PUBLIC", ...key });
}

/** When it was resolved and closed, as long as it is. */
function endingOf(to: SupportRequestEntity["category"], request: SupportRequestEntity, { at }: RequestChange) {
  const now = new Date(at.epochMilliseconds);
  if (to === "RESOLVED") return { resolvedAt: now, closedAt: null };
  if (to === "CLOSED") return { resolvedAt: request.resolvedAt, closedAt: now };
  return { resolvedAt: null, closedAt: null };
}

const FIELD_OF = { REASON: "reason", PUBLIC_MESSAGE: "message", ASSIGNEE: "assignee", OTHER_REQUEST: "otherRequest" };

function refusedMove(
  missing: keyof typeof FIELD_OF | undefined,
  why: { readonly en: string; readonly zh: string },
): Refused {
  return new Refused([badInput([missing === undefined ? "id" : FIELD_OF[missing]], why)]);
}
