import { describe, expect, test } from "vitest";
import type { PlanResponseTime, SpecialTerm } from "../../src/index.ts";
import { answer, business, citing, home, verdict } from "../ask.ts";

const fourHours: PlanResponseTime = { severity: 1, within: "PT4H", counted: "AROUND_THE_CLOCK" };
const term = (change: Partial<SpecialTerm>): SpecialTerm => ({
  clauses: [],
  waives: false,
  summary: "Pilot agreement",
  url: null,
  from: null,
  to: null,
  ...change,
});

describe("[4] reasonable time, best effort", () => {
  test("[4] standard support promises best effort and never a deadline", () => {
    const decision = answer(business({ severity: 1 }));
    expect(decision).toMatchObject({ guarantee: "BEST_EFFORT", responseCommitment: null });
    expect(citing(business(), "4")).toMatchObject([{ effect: "COMMITS" }]);
  });

  test("[4] holding Premium Support promises nothing without a plan that states a time", () => {
    expect(answer(business({ services: ["PREMIUM_SUPPORT"], severity: 1 }))).toMatchObject({
      guarantee: "BEST_EFFORT",
      responseCommitment: null,
    });
  });

  test("[4] gives way to the response time of a paid plan", () => {
    expect(citing(business({ planResponseTimes: [fourHours], severity: 1 }), "4")).toEqual([]);
  });

  test("[4] a plan without a time for this severity leaves best effort", () => {
    const asked = business({ planResponseTimes: [fourHours], severity: 3 });
    expect(answer(asked)).toMatchObject({ guarantee: "BEST_EFFORT", responseCommitment: null });
    expect(citing(asked, "4")).toHaveLength(1);
  });
});

describe("[4.0] terms of a product's own", () => {
  test("[4.0] a term that waives a clause takes it out, and is cited in its place", () => {
    const waiver = term({ clauses: ["4.5b"], waives: true, summary: "Licence not needed during the pilot" });
    const asked = business({ licence: "EXPIRED", specialTerms: [waiver] });
    expect(verdict(asked)).toBe("COVERED BEST_EFFORT by 4.1.1");
    expect(citing(asked, "4.5b")).toEqual([]);
    const [finding] = citing(asked, "4.0");
    expect(finding?.explanation.en).toContain("Licence not needed during the pilot (in place of 4.5b)");
  });

  test("[4.0] a term that waives nothing is cited beside the clauses that it adds to", () => {
    const asked = business({ licence: "EXPIRED", specialTerms: [term({ clauses: ["4.5b"] })] });
    expect(verdict(asked)).toBe("NOT_COVERED BEST_EFFORT by 4.5b");
    expect(citing(asked, "4.0")).toMatchObject([{ effect: "INFORMS" }]);
  });

  test.each([
    ["before its first day", "2026-02-28", "NOT_COVERED"],
    ["on its first day", "2026-03-01", "COVERED"],
    ["on its last day", "2026-03-31", "COVERED"],
    ["after its last day", "2026-04-01", "NOT_COVERED"],
  ])("[4.0] a dated term, asked %s", (_, on, outcome) => {
    const waiver = term({ clauses: ["4.5b"], waives: true, from: "2026-03-01", to: "2026-03-31" });
    const asked = business({ licence: "NONE", specialTerms: [waiver], on });
    expect(answer(asked).outcome).toBe(outcome);
    expect(citing(asked, "4.0")).toHaveLength(outcome === "COVERED" ? 1 : 0);
  });

  test("[4.0] decides in place of an exclusion that it waives", () => {
    const included = term({ clauses: ["4.2.11"], waives: true });
    expect(verdict(business({ kind: "TRAINING", specialTerms: [included] }))).toBe("COVERED BEST_EFFORT by 4.0");
    expect(verdict(home({ kind: "TRAINING", specialTerms: [included] }))).toBe("COVERED BEST_EFFORT by 4.0 4.5a");
  });

  test("[4.0] decides in place of an inclusion that it waives", () => {
    const left = term({ clauses: ["4.1.1"], waives: true });
    expect(verdict(business({ specialTerms: [left] }))).toBe("NOT_COVERED BEST_EFFORT by 4.0");
  });

  test("[4.0] waiving the duty to store the licence does not bring the denial back", () => {
    const waiver = term({ clauses: ["2.4"], waives: true });
    const asked = business({ kind: "LICENCE_RECOVERY", licence: "NONE", specialTerms: [waiver] });
    expect(verdict(asked)).toBe("COVERED BEST_EFFORT by 4.1.3");
  });
});
