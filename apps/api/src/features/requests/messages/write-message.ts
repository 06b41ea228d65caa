import { randomUUID } from "node:crypto";
import { storableText } from "../../../platform/storable.ts";
import { SYSTEM_ACTOR } from "../change/in-request-change.ts";
import { recordEvent } from "../change/record-event.ts";
import type { RequestChange } from "../change/request-change.ts";
import { RequestMessageEntity } from "../record/request-record.entity.ts";
import type { MessageVisibility } from "../request-enums.ts";
import { addSearchWords } from "../search/search-words.ts";

interface WrittenMessage {
  readonly requestId: string;
  readonly body: string;
  readonly visibility: MessageVisibility;
  readonly idempotencyKey?: string | null | undefined;
  /** The `Message-ID` of the mail that brought it. */
  readonly mailId?: string | null;
  /** Ids of uploads of its author that go with it; whoever keeps attachments reads them from the event. */
  readonly attachments?: readonly string[] | null | undefined;
}

/**
 * Writes what somebody says about a request, and that it was said. Internal notes are not searched for, since customers
 * search, too, and would learn from what is found what is written there.
 */
export async function writeMessage(change: RequestChange, message: WrittenMessage): Promise<RequestMessageEntity> {
  const { manager, actor, party, at } = change;
  const { requestId, visibility } = message;
  const row = manager.create(RequestMessageEntity, {
    id: randomUUID(),
    requestId,
    at: new Date(at.epochMilliseconds),
    authorKind: party,
    authorSubject: party === "SYSTEM" ? null : actor.subject,
    authorName: party === "SYSTEM" ? SYSTEM_ACTOR.name : actor.name,
    visibility,
    body: storableText(message.body.trim()),
    movedFrom: null,
    mailId: message.mailId ?? null,
    idempotencyKey: message.idempotencyKey == null ? null : storableText(message.idempotencyKey),
  });
  await manager.insert(RequestMessageEntity, { ...row, at: () => afterTheLast(row) });
  if (visibility === "PUBLIC") await addSearchWords(manager, requestId, [message.body]);
  const { attachments } = message;
  const data = { message: row.id, visibility, ...(attachments?.length ? { attachments } : {}) };
  await recordEvent(change, { requestId, kind: "MESSAGE", public: visibility === "PUBLIC", data });
  return row;
}

/** Messages are read in the order of their times: of two within one tick of the clock the second comes after the first. */
function afterTheLast({ at, requestId }: Pick<RequestMessageEntity, "at" | "requestId">): string {
  const last = `SELECT max(m.at) + interval '1 microsecond' FROM request_message m WHERE m.request_id = '${requestId}'`;
  return `greatest('${at.toISOString()}'::timestamptz, (${last}))`;
}
