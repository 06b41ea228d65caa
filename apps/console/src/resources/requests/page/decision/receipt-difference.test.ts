import { describe, expect, it } from "vitest";
import { receiptDifference } from "./receipt-difference.ts";

const fact = (name: string, value: string | null) =>
  ({ fact: name, value, source: "ASKED", asked: null, detail: "" }) as const;
const finding = (clause: string) =>
  ({ clause, effect: "INCLUDES", explanation: "", remedy: null, service: null }) as const;
const FIRST = {
  edition: "2024-10",
  facts: [fact("licence", "EXPIRED"), fact("country", "DE"), fact("plan", null)],
  findings: [finding("2.4"), finding("4.1.1")],
};

describe("two receipts of a request", () => {
  it("differ in the facts that changed, and in clauses that came and went", () => {
    const later = {
      edition: "2024-10",
      facts: [fact("licence", "VALID"), fact("country", "DE"), fact("plan", "GOLD")],
      findings: [finding("4.1.1"), finding("5.1")],
    };
    expect(receiptDifference(FIRST, later)).toEqual({
      facts: [
        { fact: "licence", from: "EXPIRED", to: "VALID" },
        { fact: "plan", from: null, to: "GOLD" },
      ],
      added: ["5.1"],
      gone: ["2.4"],
      edition: false,
    });
  });

  it("do not differ where all is the same, also where a fact that is not known is left out", () => {
    const same = { ...FIRST, facts: FIRST.facts.slice(0, 2) };
    expect(receiptDifference(FIRST, same)).toEqual({ facts: [], added: [], gone: [], edition: false });
  });

  it("differ in their edition", () => {
    expect(receiptDifference(FIRST, { ...FIRST, edition: "2026-01" }).edition).toBe(true);
  });
});
