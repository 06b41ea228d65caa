import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import type { Actor, Context } from "../../../platform/context.ts";
import { Refused } from "../../../platform/refusal.ts";
import {
  inRequestChange,
  lockRequest,
  makeMove,
  type RequestChange,
  RequestMessageEntity,
  type SupportRequestEntity,
  saveRequest,
  writeMessage,
} from "../../requests/index.ts";
import { domainOf, isOwnId } from "../compose/mail-id.ts";
import { localeOf } from "../compose/request-letter.ts";
import type { ReceivedState, Rejection } from "../mail-enums.ts";
import { ReceivedMailEntity } from "../received-mail.entity.ts";
import { type KeptFiles, keepFiles } from "./keep-files.ts";
import { messageOf } from "./message-of.ts";
import { ownWords } from "./own-words.ts";
import { type ReadMail, readMail } from "./read-mail.ts";
import { requestAnswered } from "./request-answered.ts";
import { senderOf } from "./sender-of.ts";
import { tellSender } from "./tell-sender.ts";

/** What became of a mail that came in. */
export interface ReceivedMail {
  readonly state: ReceivedState;
  readonly reason: Rejection | null;
}

/**
 * Takes an answer by mail for what its sender says about the request: where support waits for them it is the answer, what
 * has ended is reopened by it, otherwise it is a further message. The same mail twice is one message. What cannot be taken
 * is kept with the reason, and its sender is told, unless a machine wrote it.
 */
export async function receiveMail(context: Context, raw: Buffer): Promise<ReceivedMail> {
  const mail = await readMail(raw);
  const domain = domainOf(context.mail.from.address);
  if (mail.sender === null) return await keep(context, mail, { state: "IGNORED", reason: "NO_SENDER" });
  if (mail.isAutomatic || isOwnId(mail.mailId, domain)) {
    return await keep(context, mail, { state: "IGNORED", reason: "AUTOMATIC" });
  }
  if (ownWords(mail.text) === "" && mail.files.length === 0) return await reject(context, mail, "EMPTY");
  const request = await requestAnswered(context, mail);
  if (request === null) return await reject(context, mail, "NO_REQUEST");
  const actor = await senderOf(context.db.manager, request, mail.sender);
  if (actor === null) return await reject(context, mail, "NOT_THEIRS");
  try {
    return await take(context, mail, { request, actor });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return await reject(context, mail, "ENDED", request);
  }
}

interface Answer {
  readonly request: SupportRequestEntity;
  readonly actor: Actor;
}

async function take(context: Context, mail: ReadMail, { request: answered, actor }: Answer): Promise<ReceivedMail> {
  const acting = { ...context, actor, locale: localeOf(answered) };
  const known = await receivedBefore(context.db.manager, mail);
  if (known !== null) return known;
  // Before the transaction, which must not wait for a store; what no message comes to name is taken away in a day.
  const files = await keepFiles(acting, actor, mail);
  return await inRequestChange({ context: acting, actor, party: "CUSTOMER" }, async (change) => {
    const { manager } = change;
    const before = await receivedBefore(manager, mail);
    if (before !== null) return before;
    const request = await lockRequest(change, answered.id);
    const message = await say(change, request, { mail, files });
    await insert(manager, change.at, mail, { state: "TAKEN", reason: null, message });
    return { state: "TAKEN", reason: null };
  });
}

const MOVES = { WAITING_FOR_CUSTOMER: "ANSWER", RESOLVED: "REOPEN", CLOSED: "REOPEN" } as const;

interface Said {
  readonly mail: ReadMail;
  readonly files: KeptFiles;
}

async function say(change: RequestChange, request: SupportRequestEntity, { mail, files }: Said) {
  const { mailId } = mail;
  const body = messageOf(mail, files, localeOf(request));
  const attachments = files.ids.length === 0 ? null : files.ids;
  const { category, id: requestId } = request;
  if (Object.hasOwn(MOVES, category)) {
    const move = MOVES[category as keyof typeof MOVES];
    return await makeMove(change, request, { move, details: { publicMessage: body }, key: { mailId, attachments } });
  }
  const message = await writeMessage(change, { requestId, body, visibility: "PUBLIC", mailId, attachments });
  await saveRequest(change, request, {});
  return message;
}

async function reject(
  context: Context,
  mail: ReadMail,
  reason: Rejection,
  request: SupportRequestEntity | null = null,
) {
  return await keep(context, mail, { state: "REJECTED", reason }, (manager) =>
    tellSender(context, manager, { mail, request }),
  );
}

type Telling = (manager: EntityManager) => Promise<void>;

async function keep(context: Context, mail: ReadMail, became: ReceivedMail, telling?: Telling): Promise<ReceivedMail> {
  return await context.db.transaction(async (manager) => {
    const before = await receivedBefore(manager, mail);
    if (before !== null) return before;
    await insert(manager, context.now(), mail, { ...became, message: null });
    await telling?.(manager);
    return became;
  });
}

/** Lets those who hand in the same mail do so one after the other; the second finds what became of the first. */
async function receivedBefore(manager: EntityManager, { mailId, sender }: ReadMail): Promise<ReceivedMail | null> {
  await manager.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [`received_mail ${mailId}`]);
  // It outlives the mail, which is kept for some time only.
  if (await manager.existsBy(RequestMessageEntity, { mailId })) return { state: "TAKEN", reason: null };
  const row = await manager.findOneBy(ReceivedMailEntity, { mailId, sender: sender ?? "" });
  return row === null ? null : { state: row.state, reason: row.reason as Rejection | null };
}

const LONGEST_KEPT = 20_000;

async function insert(
  manager: EntityManager,
  at: Temporal.Instant,
  { mailId, sender, subject, text }: ReadMail,
  { message, state, reason }: ReceivedMail & { readonly message: RequestMessageEntity | null },
): Promise<void> {
  await manager.insert(ReceivedMailEntity, {
    id: randomUUID(),
    mailId,
    sender: sender ?? "",
    subject,
    state,
    reason,
    text: message === null ? text.slice(0, LONGEST_KEPT) : null,
    requestId: message?.requestId ?? null,
    messageId: message?.id ?? null,
    receivedAt: new Date(at.epochMilliseconds),
  });
}
