import { MoveRequestDocument } from "../../../../gql/change-request.ts";
import { NoteOnRequestDocument, ReplyToRequestDocument } from "../../../../gql/say-about-request.ts";
import { request as ask } from "../../../../graphql-client.ts";
import { ChangeRefused } from "../../../../records/change-refused.ts";

/** What becomes of a message: a note among staff, or an answer after which the request stays, waits or is resolved. */
export type SendAs = "NOTE" | "REPLY" | "ASK_CUSTOMER" | "RESOLVE";

export interface Outgoing {
  readonly as: SendAs;
  readonly requestId: string;
  readonly text: string;
  /** Ids of uploads that go with it. */
  readonly attachments: readonly string[];
  /** What the writer saw. */
  readonly revision: number;
  readonly idempotencyKey: string;
}

/** @throws ChangeRefused as a CONFLICT where the request is not what the writer saw; notes are not held up by that. */
export async function say(message: Outgoing): Promise<void> {
  const { userErrors } = await payloadOf(message);
  if (userErrors.length > 0) throw new ChangeRefused(userErrors, null);
}

async function payloadOf(message: Outgoing) {
  const { as, requestId: id, text: body, attachments: files, revision: expectedRevision, idempotencyKey } = message;
  const attachments = files.length === 0 ? {} : { attachments: files };
  if (as === "NOTE") {
    return (await ask(NoteOnRequestDocument, { input: { id, body, idempotencyKey, ...attachments } })).addNote;
  }
  if (as === "REPLY") {
    const input = { id, body, idempotencyKey, expectedRevision, ...attachments };
    return (await ask(ReplyToRequestDocument, { input })).replyToRequest;
  }
  const input = { id, move: as, message: body, expectedRevision, idempotencyKey, ...attachments };
  return (await ask(MoveRequestDocument, { input })).moveRequest;
}
