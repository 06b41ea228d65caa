import { randomUUID } from "node:crypto";
import { categoryWhenFiled } from "@supportbook/policy";
import type { EntityManager } from "typeorm";
import { storableJson, storableText } from "../../../platform/storable.ts";
import { recordEvent } from "../change/record-event.ts";
import type { RequestChange } from "../change/request-change.ts";
import { writeMessage } from "../messages/write-message.ts";
import { licencesBehind, receiptContent } from "../receipts/receipt-content.ts";
import { RequestReceiptEntity } from "../record/request-record.entity.ts";
import { SupportRequestEntity } from "../record/support-request.entity.ts";
import { addLicenceEndings, addSearchWords } from "../search/search-words.ts";
import { searchedTexts } from "../search/searched-texts.ts";
import type { FileRequestInput } from "./file-request.input.ts";
import { ofProblem, type PlannedRequest } from "./plan-requests.ts";

export interface Filing {
  readonly input: Omit<FileRequestInput, "problems">;
  readonly planned: readonly PlannedRequest[];
  readonly followUpOf: SupportRequestEntity | null;
}

/** What was filed with a key before, in its order; empty where nothing was. */
export async function filedBefore(manager: EntityManager, subject: string, key: string) {
  const idempotencyKey = storableText(key);
  const first = await manager.findOneBy(SupportRequestEntity, { requesterSubject: subject, idempotencyKey });
  if (first === null) return [];
  // Split off later is no part of the filing.
  const { id: originId, createdAt } = first;
  return await manager.find(SupportRequestEntity, { where: { originId, createdAt }, order: { number: "ASC" } });
}

/** Lets those who file with the same key file one after the other, in whatever process. */
export async function awaitSameKey(manager: EntityManager, subject: string, key: string): Promise<void> {
  await manager.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [
    storableText(`support_request ${subject} ${key}`),
  ]);
}

/** Writes one request for each problem, with its receipt, first message and event; the first one's id is their origin. */
export async function writeRequests(change: RequestChange, filing: Filing): Promise<SupportRequestEntity[]> {
  const originId = randomUUID();
  const written: SupportRequestEntity[] = [];
  for (const planned of filing.planned) {
    const id = written.length === 0 ? originId : randomUUID();
    const request = await insertRequest(change, { filing, planned, id, originId });
    await ofProblem(written.length, () => insertRecord(change, request, planned));
    written.push(request);
  }
  return written;
}

interface Writing {
  readonly filing: Filing;
  readonly planned: PlannedRequest;
  readonly id: string;
  readonly originId: string;
}

async function insertRequest(change: RequestChange, writing: Writing): Promise<SupportRequestEntity> {
  const { manager } = change;
  const number = await nextNumber(manager);
  const row = manager.create(SupportRequestEntity, {
    number,
    ...whoAsks(change, writing),
    ...whatIsAsked(writing),
    ...whereItBegins(change, writing),
  });
  await manager.insert(SupportRequestEntity, { ...row, words: () => "''" });
  await addSearchWords(manager, row.id, await searchedTexts(change, row));
  await addLicenceEndings(manager, row.id, licencesBehind(writing.planned.checked));
  return row;
}

/** What people call a new request by. */
export async function nextNumber(manager: EntityManager): Promise<string> {
  const [{ number }] = await manager.query("SELECT 'R' || nextval('support_request_numbers') AS number");
  return number;
}

function whoAsks({ actor, context }: RequestChange, { planned, filing }: Writing) {
  return {
    accountId: planned.checked.customer?.account?.id ?? null,
    requesterSubject: actor.subject,
    requesterName: actor.name,
    requesterEmail: actor.email ?? null,
    locale: context.locale,
    country: planned.checked.question.facts.country,
    followUpOf: filing.followUpOf?.id ?? null,
  };
}

function whatIsAsked({ filing: { input }, planned: { problem, checked } }: Writing) {
  const { named, question } = checked;
  const answers = { ...input.answers, ...problem.answers };
  const build = input.build?.trim() ?? "";
  return {
    segment: question.facts.segment,
    productId: named.productId ?? "",
    versionId: named.versionId,
    build: build === "" ? null : storableText(build),
    kind: problem.kind,
    severity: question.facts.severity,
    subject: storableText(problem.subject.trim()),
    answers: JSON.parse(storableJson(answers)) as Record<string, string>,
  };
}

function whereItBegins({ at }: RequestChange, { filing, planned, id, originId }: Writing) {
  const now = new Date(at.epochMilliseconds);
  return {
    id,
    originId,
    category: categoryWhenFiled(planned.outcome),
    categorySince: now,
    outcome: planned.outcome,
    createdAt: now,
    updatedAt: now,
    teamId: null,
    assigneeSubject: null,
    assigneeName: null,
    mergedInto: null,
    nextDueAt: null,
    closeAnnouncedFor: null,
    resolvedAt: null,
    closedAt: null,
    revision: 1,
    // One row holds the key, and by its origin the others are found.
    idempotencyKey: id === originId ? storableText(filing.input.idempotencyKey) : null,
  };
}

async function insertRecord(change: RequestChange, request: SupportRequestEntity, planned: PlannedRequest) {
  const { context, manager } = change;
  const { id: requestId, createdAt: madeAt, outcome, category } = request;
  const receipt = { requestId, position: 1, because: "FILED", madeAt, ...receiptContent(context, planned.checked) };
  await manager.insert(RequestReceiptEntity, receipt);
  await recordEvent(change, { requestId, kind: "FILED", public: true, data: { outcome, category } });
  const { text: body, attachments } = planned.problem;
  await writeMessage(change, { requestId, body, visibility: "PUBLIC", attachments });
}
