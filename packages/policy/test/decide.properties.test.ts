import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guaranteeRows, outcomeRows } from "../src/analysis/components.ts";
import { casesThatApply, conclude } from "../src/conclude.ts";
import { profileOf } from "../src/conditions.ts";
import type { CoverageQuestion, Facts } from "../src/index.ts";
import { decide, ENVIRONMENT_FACTS, OUTCOMES } from "../src/index.ts";
import { edition20220407 } from "../src/rulebook/2022-04-07/index.ts";
import { anyCompletionOf, anyQuestion } from "./any-question.ts";

const ORDER = edition20220407.clauses.map(({ id }) => id);
const answer = (question: CoverageQuestion) => decide(question, edition20220407);
const holdsForAny = (property: (question: CoverageQuestion) => void) =>
  fc.assert(fc.property(anyQuestion, property), { numRuns: 2000 });

function isInRulesOrder(clauses: readonly string[]) {
  const places = clauses.map((id) => ORDER.indexOf(id));
  return places.every((place, index) => place >= (places[index - 1] ?? 0));
}

describe("the whole of a decision", () => {
  test("cites in the rules' order, and what decides is among what is cited", () => {
    holdsForAny((question) => {
      const { decidedBy, findings } = answer(question);
      const cited = findings.map(({ clause }) => clause);
      expect(decidedBy.length).toBeGreaterThan(0);
      expect(decidedBy.every((id) => cited.includes(id))).toBe(true);
      expect(isInRulesOrder(cited) && isInRulesOrder(decidedBy)).toBe(true);
    });
  });

  test("fills every placeholder, in both languages", () => {
    holdsForAny((question) => {
      const { findings } = answer(question);
      const texts = findings.flatMap(({ explanation, remedy }) =>
        remedy === null ? [explanation] : [explanation, remedy],
      );
      for (const { en, zh } of texts) expect(`${en}${zh}`).not.toMatch(/[{}]|null|undefined/);
    });
  });

  test("states a response time only where a plan promised that very time", () => {
    holdsForAny((question) => {
      const { responseCommitment, outcome } = answer(question);
      if (responseCommitment === null) return;
      expect(question.facts.planResponseTimes).toContainEqual(responseCommitment);
      expect(responseCommitment.severity).toBe(question.facts.severity);
      expect(["COVERED", "LIMITED"]).toContain(outcome);
    });
  });
});

describe("the analysis speaks of what decide does", () => {
  test("no row outside a component reaches its answer", () => {
    holdsForAny((question) => {
      const profile = profileOf(question);
      const { outcome, guarantee, decidedBy } = answer(question);
      const byOutcomeRows = conclude(casesThatApply(profile, outcomeRows(edition20220407)));
      const byGuaranteeRows = conclude(casesThatApply(profile, guaranteeRows(edition20220407)));
      expect({ outcome, guarantee, decidedBy }).toEqual({ ...byOutcomeRows, guarantee: byGuaranteeRows.guarantee });
    });
  });
});

describe("remedies", () => {
  test("each leads to a better outcome, and only known facts are changed", () => {
    holdsForAny((question) => {
      const { outcome, remedies } = answer(question);
      for (const remedy of remedies) {
        expect(OUTCOMES.indexOf(remedy.outcome)).toBeLessThan(OUTCOMES.indexOf(outcome));
        if (remedy.fact !== "services") expect(remedy.from).not.toBeNull();
      }
    });
  });

  test("buying an offered service leads where the remedy says", () => {
    holdsForAny((question) => {
      for (const { to, outcome } of answer(question).remedies.filter(({ fact }) => fact === "services")) {
        const service = question.facts.soldServices.find((code) => code === to);
        if (service === undefined) throw new Error(`${to} is not sold`);
        const services = [...question.facts.services, service];
        expect(answer({ ...question, facts: { ...question.facts, services } }).outcome).toBe(outcome);
      }
    });
  });
});

describe("what is unknown", () => {
  test("only unknown facts are asked for", () => {
    holdsForAny((question) => {
      const unknown = unknownsOf(question.facts);
      for (const name of answer(question).openQuestions) expect(unknown).toContain(name);
    });
  });

  test("answers to what is not asked for change neither outcome nor guarantee", () => {
    const asked = anyQuestion.chain((question) => {
      const { openQuestions } = answer(question);
      return fc.record({ question: fc.constant(question), facts: anyCompletionOf(question.facts, openQuestions) });
    });
    fc.assert(
      fc.property(asked, ({ question, facts }) => {
        const before = answer(question);
        const after = answer({ ...question, facts });
        expect([after.outcome, after.guarantee]).toEqual([before.outcome, before.guarantee]);
      }),
      { numRuns: 2000 },
    );
  });

  test("counts as the best of its answers, so it is never held against the customer", () => {
    fc.assert(
      fc.property(anyQuestion, fc.constantFrom("licensing", "phase", "gaveInformation"), (question, name) => {
        const unknown = answer({ ...question, facts: { ...question.facts, [name]: null } });
        const known = VALUES[name].map((value) => answer({ ...question, facts: { ...question.facts, [name]: value } }));
        const best = Math.min(...known.map(({ outcome }) => OUTCOMES.indexOf(outcome)));
        expect(OUTCOMES.indexOf(unknown.outcome)).toBeLessThanOrEqual(best);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("special terms", () => {
  test("whatever clauses a product's terms waive, every question is decided and 4.0 is cited", () => {
    fc.assert(
      fc.property(anyQuestion, fc.subarray(ORDER), (question, clauses) => {
        const term = { clauses, waives: true, summary: "Own terms", url: null, from: null, to: null };
        const decision = answer({ ...question, facts: { ...question.facts, specialTerms: [term] } });
        const cited = decision.findings.map(({ clause }) => clause);
        expect(cited.filter((id) => id !== "4.0" && clauses.includes(id))).toEqual([]);
        expect(cited).toContain("4.0");
        expect(decision.decidedBy.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });
});

const VALUES = {
  licensing: ["COMMERCIAL", "FREEMIUM"],
  phase: ["UPCOMING", "FULL", "LIMITED", "EXTENDED", "ENDED"],
  gaveInformation: [true, false],
} as const;

function unknownsOf(facts: Facts): readonly string[] {
  const named = (["licensing", "phase", "licence", "gaveInformation", "country", "severity"] as const).filter(
    (name) => facts[name] === null,
  );
  const environment = ENVIRONMENT_FACTS.filter((fact) => facts.environment[fact] === null);
  return [...named, ...environment.map((fact) => `environment.${fact}`)];
}
