import { isDeepStrictEqual } from "node:util";
import { isSupported } from "@supportbook/policy";
import { GraphQLError } from "graphql";
import { requiredReason } from "../../../platform/change-reason.ts";
import { Refused } from "../../../platform/refusal.ts";
import { type CheckedCoverage, checkCoverage } from "../../coverage/index.ts";
import { recordEvent } from "../change/record-event.ts";
import { changeRequest, type RequestChange, type RequestOutcome, saveRequest } from "../change/request-change.ts";
import { makeMove } from "../moves/make-move.ts";
import type { DecideAgainInput } from "../moves/move.input.ts";
import type { Mover } from "../moves/move-request.ts";
import { RequestReceiptEntity } from "../record/request-record.entity.ts";
import type { SupportRequestEntity } from "../record/support-request.entity.ts";
import { addLicenceEndings } from "../search/search-words.ts";
import { newestReceipt, questionAgain } from "./question-again.ts";
import {
  decisionIn,
  factsIn,
  licencesBehind,
  questionIn,
  type ReceiptContent,
  receiptContent,
} from "./receipt-content.ts";

type DecidedAgain = RequestOutcome & { readonly receipt: RequestReceiptEntity | null };
const NOTHING: { receipt: RequestReceiptEntity | null } = { receipt: null };

/**
 * Asks the rules again, by the facts of today. Where facts or answer differ, a receipt is added beside the old ones; what
 * was declined and is supported now begins anew.
 */
export async function decideAgain({ context, actor }: Mover, input: DecideAgainInput): Promise<DecidedAgain> {
  return await changeRequest({ context, actor, seen: input }, NOTHING, async (change, request) => {
    const because = requiredReason(input.because, "because");
    const before = await newestReceipt(change.manager, request.id);
    const checked = await checkedNow(change, request, before);
    const content = receiptContent(context, checked);
    if (isDeepStrictEqual(decidedBy(before), decidedBy(content))) return NOTHING;
    await addLicenceEndings(change.manager, request.id, licencesBehind(checked));
    return { receipt: await addReceipt(change, request, { content, because, position: before.position + 1 }) };
  });
}

async function checkedNow(
  { context }: RequestChange,
  request: SupportRequestEntity,
  before: RequestReceiptEntity,
): Promise<CheckedCoverage> {
  try {
    return await checkCoverage(context, questionAgain(context, request, before));
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const text = {
      en: `It cannot be decided again as things stand: ${error.message}`,
      zh: `目前无法重新判定：${error.message}`,
    };
    throw new Refused([{ code: "BAD_USER_INPUT", field: ["id"], text }]);
  }
}

/** All but when it was asked: that alone is no new fact. */
function decidedBy(receipt: ReceiptContent) {
  const { at: _asked, on: _day, ...question } = questionIn(receipt);
  const { at: _decided, ...decision } = decisionIn(receipt);
  return { question, decision, knownPlans: factsIn(receipt).knownPlans };
}

interface NewReceipt {
  readonly content: ReceiptContent;
  readonly because: string;
  readonly position: number;
}

async function addReceipt(
  change: RequestChange,
  request: SupportRequestEntity,
  { content, because, position }: NewReceipt,
) {
  const { manager, at } = change;
  const { id: requestId, outcome: from } = request;
  const madeAt = new Date(at.epochMilliseconds);
  const receipt = manager.create(RequestReceiptEntity, { requestId, position, because, madeAt, ...content });
  await manager.insert(RequestReceiptEntity, receipt);
  const { outcome } = decisionIn(content);
  await saveRequest(change, request, { outcome });
  const data = { position, from, to: outcome };
  await recordEvent(change, { requestId, kind: "DECIDED_AGAIN", public: true, data });
  if (request.category === "DECLINED" && isSupported(outcome)) {
    await makeMove({ ...change, party: "SYSTEM" }, request, { move: "ACCEPT", details: {} });
  }
  return receipt;
}
