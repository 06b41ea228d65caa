import type { MoveName } from "@supportbook/policy";
import { In } from "typeorm";
import {
  decisionIn,
  newestReceipt,
  type RequestChange,
  type RequestEventEntity,
  type RequestFollower,
  RequestMessageEntity,
  SupportRequestEntity,
} from "../requests/index.ts";
import { domainOf, rootId } from "./compose/mail-id.ts";
import { recipientsOf } from "./compose/recipients-of.ts";
import { replyAddress } from "./compose/reply-address.ts";
import { requestAddress } from "./compose/request-address.ts";
import { letterOf, subjectOf, type Tidings } from "./compose/request-letter.ts";
import { writeMail } from "./write-mail.ts";

/** Events of changes that are being made, by what all parts of one change have in common. */
const happened = new WeakMap<Set<string>, RequestEventEntity[]>();

/**
 * Tells customers by mail of what concerns them: one mail for each request and change, however many events the change has.
 * They are told nothing of what they did themselves, but that their request was filed, and never of what is internal.
 */
export const mailFollower: RequestFollower = {
  async onEvent({ touched }, event) {
    if (!event.public || (event.actorKind === "CUSTOMER" && event.kind !== "FILED")) return;
    happened.set(touched, [...(happened.get(touched) ?? []), event]);
  },
  async onMessagesMoved({ manager }, { messages, to }) {
    await manager.query("UPDATE mail SET request_id = $1 WHERE message_id = ANY ($2::uuid[])", [to, messages]);
  },
  async onChanged(change) {
    const events = Map.groupBy(happened.get(change.touched) ?? [], ({ requestId }) => requestId);
    happened.delete(change.touched);
    for (const [requestId, ofRequest] of events) await tell(change, requestId, ofRequest);
  },
};

async function tell(change: RequestChange, requestId: string, events: readonly RequestEventEntity[]): Promise<void> {
  const { manager, context, at } = change;
  const { from, publicUrl } = context.mail;
  const request = await manager.findOneByOrFail(SupportRequestEntity, { id: requestId });
  const messages = await messagesOf(change, events);
  const tidings = await tidingsOf(change, events, messages);
  const body = letterOf(request, tidings, requestAddress(publicUrl, request.number));
  if (body === null) return;
  const isFirst = tidings.filed !== null;
  const domain = domainOf(from.address);
  const messageId = messages.at(-1)?.id ?? null;
  const occasion = messageId === null ? `event.${events.at(-1)?.id}` : `message.${messageId}`;
  const root = rootId(requestId, domain);
  const mail = {
    kind: "REQUEST",
    requestId,
    messageId,
    subject: subjectOf(request, isFirst),
    body,
    thread: isFirst ? [] : await threadOf(change, requestId, root),
    replyTo: replyAddress(context.secrets, from.address, request.number),
  } as const;
  for (const [index, recipient] of (await recipientsOf(manager, request)).entries()) {
    const mailId = isFirst && index === 0 ? root : `<${occasion}.${index}@${domain}>`;
    await writeMail(manager, at, { ...mail, recipient, mailId });
  }
}

async function messagesOf({ manager }: RequestChange, events: readonly RequestEventEntity[]) {
  const ids = events.flatMap(({ kind, data }) =>
    kind === "MESSAGE" && "message" in data ? [String(data.message)] : [],
  );
  if (ids.length === 0) return [];
  return await manager.find(RequestMessageEntity, {
    where: { id: In(ids), visibility: "PUBLIC" },
    order: { at: "ASC", id: "ASC" },
  });
}

async function tidingsOf(
  { manager, context }: RequestChange,
  events: readonly RequestEventEntity[],
  messages: readonly RequestMessageEntity[],
): Promise<Tidings> {
  const filed = events.find(({ kind }) => kind === "FILED");
  const moves = events.flatMap(({ kind, data }) => (kind === "MOVED" && "move" in data ? [data.move as MoveName] : []));
  return {
    filed: filed === undefined ? null : decisionIn(await newestReceipt(manager, filed.requestId)),
    moves,
    windows: context.clockSettings.windows,
    events: events.map(({ kind }) => kind),
    messages: messages.map(({ authorName, authorKind, body }) => ({
      authorName,
      body,
      bySystem: authorKind === "SYSTEM",
    })),
  };
}

/** The mail that begins the thread, and the last one that went or came. */
async function threadOf({ manager }: RequestChange, requestId: string, root: string): Promise<string[]> {
  const [last] = await manager.query<{ id: string }[]>(
    `SELECT mail_id AS id FROM (
       (SELECT mail_id, created_at AS at FROM mail WHERE request_id = $1 AND kind <> 'FEEDBACK' ORDER BY created_at DESC, id DESC LIMIT 1)
       UNION ALL
       (SELECT mail_id, at FROM request_message WHERE request_id = $1 AND mail_id IS NOT NULL ORDER BY at DESC, id DESC LIMIT 1)
     ) thread ORDER BY at DESC LIMIT 1`,
    [requestId],
  );
  return last === undefined || last.id === root ? [root] : [root, last.id];
}
