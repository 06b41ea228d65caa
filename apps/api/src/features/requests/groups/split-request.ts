import { randomUUID } from "node:crypto";
import { categoryWhenFiled } from "@supportbook/policy";
import { requiredReason } from "../../../platform/change-reason.ts";
import { Refused, refuseAny } from "../../../platform/refusal.ts";
import { storableText } from "../../../platform/storable.ts";
import { checkCoverage } from "../../coverage/index.ts";
import { recordEvent } from "../change/record-event.ts";
import {
  changeRequests,
  lockRequest,
  type RequestChange,
  type RequestOutcome,
  requireSeen,
  saveRequest,
} from "../change/request-change.ts";
import { keyProblems, LONGEST_SUBJECT, textProblems } from "../intake/filing-problems.ts";
import { asRefusals } from "../intake/plan-requests.ts";
import { awaitSameKey, nextNumber } from "../intake/write-requests.ts";
import type { Mover } from "../moves/move-request.ts";
import { newestReceipt, questionAgain } from "../receipts/question-again.ts";
import { decisionIn, questionIn, type ReceiptContent, receiptContent } from "../receipts/receipt-content.ts";
import { RequestReceiptEntity } from "../record/request-record.entity.ts";
import { SupportRequestEntity } from "../record/support-request.entity.ts";
import { renewSearchWords } from "../search/searched-texts.ts";
import type { SplitRequestInput } from "./group.input.ts";
import { moveMessages } from "./move-messages.ts";
import { RequestSplitEntity } from "./request-group.entity.ts";
import { messagesToMove } from "./split-messages.ts";

type Split = RequestOutcome & { readonly created: SupportRequestEntity | null };
const NOTHING: { created: SupportRequestEntity | null } = { created: null };

/**
 * Makes a request of its own of a problem that was told together with another (2.3): it shares the facts, is decided by
 * itself by the rules of today, whatever they say to it, and takes the chosen messages with it.
 */
export async function splitRequest({ context, actor }: Mover, input: SplitRequestInput): Promise<Split> {
  return await changeRequests({ context, actor }, NOTHING, async (change) => {
    const reason = requiredReason(input.reason);
    refuseAny([...textProblems(["subject"], input.subject, LONGEST_SUBJECT), ...keyProblems(input.idempotencyKey)]);
    const request = await lockRequest(change, input.id);
    const before = await splitBefore(change, request, input);
    if (before !== null) return { request, created: before };
    requireSeen(request, input);
    const messages = await messagesToMove(change, request, input.messages);
    const content = await decided(change, request, input);
    const created = await insertSibling(change, { request, input, content });
    await moveMessages(change, { messages, from: request.id, to: created.id });
    await recordSplit(change, { request, created, messages, reason });
    await renewSearchWords(change, request);
    await renewSearchWords(change, created);
    return { request, created };
  });
}

/** What the same person made with the same key before; null where nothing. */
async function splitBefore({ manager, actor }: RequestChange, { id }: SupportRequestEntity, input: SplitRequestInput) {
  const idempotencyKey = storableText(input.idempotencyKey);
  await awaitSameKey(manager, actor.subject, idempotencyKey);
  const split = await manager.findOneBy(RequestSplitEntity, { actorSubject: actor.subject, idempotencyKey });
  if (split === null) return null;
  if (split.sourceId === id) return await manager.findOneByOrFail(SupportRequestEntity, { id: split.createdId });
  const text = {
    en: "You split another request with this key. Choose another.",
    zh: "您已用该键拆分另一请求。请另选一个。",
  };
  throw new Refused([{ code: "CONFLICT", field: ["idempotencyKey"], text }]);
}

async function decided(
  { context, manager }: RequestChange,
  request: SupportRequestEntity,
  input: SplitRequestInput,
): Promise<ReceiptContent> {
  const shared = questionAgain(context, request, await newestReceipt(manager, request.id));
  const { kind, severity } = ownOf(request, input);
  return await asRefusals(async () =>
    receiptContent(context, await checkCoverage(context, { ...shared, kind, severity })),
  );
}

function ownOf(request: SupportRequestEntity, input: SplitRequestInput) {
  const severity = input.severity === undefined ? request.severity : input.severity;
  return { kind: input.kind ?? request.kind, severity };
}

interface Sibling {
  readonly request: SupportRequestEntity;
  readonly input: SplitRequestInput;
  readonly content: ReceiptContent;
}

async function insertSibling(
  change: RequestChange,
  { request, input, content }: Sibling,
): Promise<SupportRequestEntity> {
  const { manager, actor, at } = change;
  const now = new Date(at.epochMilliseconds);
  const { outcome } = decisionIn(content);
  const created = manager.create(SupportRequestEntity, {
    ...request,
    ...ownOf(request, input),
    id: randomUUID(),
    number: await nextNumber(manager),
    subject: storableText(input.subject.trim()),
    severity: questionIn(content).facts.severity,
    outcome,
    category: categoryWhenFiled(outcome),
    categorySince: now,
    createdAt: now,
    updatedAt: now,
    ...UNTOUCHED,
  });
  await manager.insert(SupportRequestEntity, { ...created, words: () => "''" });
  await manager.insert(RequestReceiptEntity, {
    requestId: created.id,
    position: 1,
    because: "SPLIT",
    madeAt: now,
    ...content,
  });
  const idempotencyKey = storableText(input.idempotencyKey);
  const split = { createdId: created.id, sourceId: request.id, actorSubject: actor.subject, idempotencyKey };
  await manager.insert(RequestSplitEntity, split);
  return created;
}

/** Interpretation: somebody has to look at the new problem before it is anybody's; the team stays. */
const UNTOUCHED = {
  assigneeSubject: null,
  assigneeName: null,
  mergedInto: null,
  followUpOf: null,
  nextDueAt: null,
  closeAnnouncedFor: null,
  resolvedAt: null,
  closedAt: null,
  revision: 1,
  idempotencyKey: null,
};

interface Done {
  readonly request: SupportRequestEntity;
  readonly created: SupportRequestEntity;
  readonly messages: readonly string[];
  readonly reason: string;
}

async function recordSplit(change: RequestChange, { request, created, messages, reason }: Done): Promise<void> {
  const { outcome, category } = created;
  await recordEvent(change, { requestId: created.id, kind: "FILED", public: true, data: { outcome, category } });
  const from = { numbers: [request.number], request: request.id, messages, reason };
  await recordEvent(change, { requestId: created.id, kind: "SPLIT_FROM", public: true, data: from });
  await saveRequest(change, request, {});
  const into = { numbers: [created.number], request: created.id, messages, reason };
  await recordEvent(change, { requestId: request.id, kind: "SPLIT", public: true, data: into });
}
