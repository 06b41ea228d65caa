import { isDeepStrictEqual } from "node:util";
import { type CoverageDecision, type CoverageQuestion, decideInMarket, editions, type Text } from "@supportbook/policy";
import type { Context } from "../../../platform/context.ts";
import { storableJson } from "../../../platform/storable.ts";
import { type CheckedCoverage, type EstablishedFact, establishedFacts } from "../../coverage/index.ts";
import { marketOf } from "../../services/index.ts";
import type { RequestReceiptEntity } from "../record/request-record.entity.ts";

/** A fact as a receipt keeps it, in both languages. */
export interface StoredFact extends Omit<EstablishedFact, "detail"> {
  readonly detail: Text;
}

/** What a receipt keeps beside question and decision. */
export interface ReceiptFacts {
  readonly established: readonly StoredFact[];
  /** Plans that the vendor sold then, of those that the question names: an unknown one is an open question. */
  readonly knownPlans: readonly string[];
}

export type ReceiptContent = Pick<RequestReceiptEntity, "question" | "edition" | "decision" | "facts">;

/** A decision with all that it was made on, as plain JSON that `jsonb` gives back as it is. */
export function receiptContent(context: Context, checked: CheckedCoverage): ReceiptContent {
  const { question, decision } = checked;
  const { plan } = question.facts;
  const isKnown = plan !== null && marketOf(context.services.current()).plans.has(plan);
  const facts: ReceiptFacts = { established: storedFacts(checked), knownPlans: isKnown ? [plan] : [] };
  return JSON.parse(storableJson({ question, edition: decision.edition, decision, facts }));
}

/** What no member of a company may be told of its licences is not kept: a receipt is read by all who see the request. */
function storedFacts(checked: CheckedCoverage): StoredFact[] {
  const { customer } = checked;
  const loaded = customer === null ? checked : { ...checked, customer: { ...customer, seesLicences: false } };
  const told = { loaded, input: checked.input };
  const chinese = establishedFacts({ locale: "zh-CN" }, told);
  return establishedFacts({ locale: "en" }, told).map((fact, index) => {
    return { ...fact, detail: { en: fact.detail, zh: chinese[index]?.detail ?? fact.detail } };
  });
}

/** The codes, masked, of the licences on which a decision rests; for staff alone. */
export function licencesBehind({ customer }: CheckedCoverage): string[] {
  return (customer?.record.licences ?? []).map(({ maskedCode }) => maskedCode);
}

export function decisionIn(receipt: Pick<RequestReceiptEntity, "decision">): CoverageDecision {
  return receipt.decision as CoverageDecision;
}

export function questionIn(receipt: Pick<RequestReceiptEntity, "question">): CoverageQuestion {
  return receipt.question as CoverageQuestion;
}

export function factsIn(receipt: Pick<RequestReceiptEntity, "facts">): ReceiptFacts {
  return receipt.facts as ReceiptFacts;
}

/** Whether the rules, asked the stored question by the stored edition, give the stored decision. */
export function replays(receipt: ReceiptContent): boolean {
  const edition = editions.find(({ id }) => id === receipt.edition);
  if (edition === undefined) return false;
  const plans = new Map(factsIn(receipt).knownPlans.map((code) => [code, { responseTimes: [] }]));
  const again = decideInMarket(questionIn(receipt), edition, { offers: [], plans });
  return isDeepStrictEqual(JSON.parse(storableJson(again)), receipt.decision);
}
