import type { ShownReceipt } from "./use-receipts.ts";

interface FactDifference {
  readonly fact: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** In what one receipt differs from the one before it. */
interface ReceiptDifference {
  readonly facts: readonly FactDifference[];
  /** Clauses that apply now and did not before. */
  readonly added: readonly string[];
  /** Clauses that applied before and do not now. */
  readonly gone: readonly string[];
  readonly edition: boolean;
}

type Compared = Pick<ShownReceipt, "facts" | "findings" | "edition">;

export function receiptDifference(before: Compared, after: Compared): ReceiptDifference {
  const [valuesBefore, valuesAfter] = [before, after].map(
    ({ facts }) => new Map(facts.map(({ fact, value }) => [fact, value])),
  ) as [Map<string, string | null>, Map<string, string | null>];
  const names = new Set([...valuesBefore.keys(), ...valuesAfter.keys()]);
  const facts = [...names]
    .map((fact) => ({ fact, from: valuesBefore.get(fact) ?? null, to: valuesAfter.get(fact) ?? null }))
    .filter(({ from, to }) => from !== to);
  const [clausesBefore, clausesAfter] = [before, after].map(
    ({ findings }) => new Set(findings.map(({ clause }) => clause)),
  ) as [Set<string>, Set<string>];
  return {
    facts,
    added: [...clausesAfter.difference(clausesBefore)],
    gone: [...clausesBefore.difference(clausesAfter)],
    edition: before.edition !== after.edition,
  };
}
