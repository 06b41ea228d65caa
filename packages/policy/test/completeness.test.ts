import { describe, expect, test } from "vitest";
import { clause, denies, disclaims, includes, limits, obliges } from "../src/clause.ts";
import { CONDITION_VALUES } from "../src/conditions.ts";
import type { Check, Edition, RulebookAnalysis } from "../src/index.ts";
import { analyseRulebook, CHECKS, editions, formatAnalysis } from "../src/index.ts";
import { amended, clauseOf } from "./amended.ts";

const words = { en: "A planted fault", zh: "植入的错误" };
const PATIENCE = { timeout: 60_000 };

function counterexamples(analysis: RulebookAnalysis, check: Check) {
  return analysis.checks.find((each) => each.check === check)?.counterexamples ?? [];
}

function expectFault(edition: Edition, check: Check, smallest: Readonly<Record<string, unknown>>) {
  const analysis = analyseRulebook(edition);
  const found = counterexamples(analysis, check);
  const combinations = found.map(({ combination }) =>
    Object.fromEntries(combination.map(({ fact, value }) => [fact, value])),
  );
  expect(analysis.isSound).toBe(false);
  expect(combinations).toContainEqual(smallest);
  const line = Object.entries(combinations[0] ?? {}).map(([fact, value]) => `${fact} = ${value ?? "unknown"}`);
  expect(formatAnalysis(analysis)).toContain(`smallest combination: ${line.join(", ")}`);
  return found;
}

describe.each(editions.map((edition) => [edition.id, edition] as const))("edition %s", (_, edition) => {
  const analysis = analyseRulebook(edition);

  test.each(CHECKS)("%s holds over the whole fact space", (check) => {
    expect(counterexamples(analysis, check)).toEqual([]);
  });

  test("walks every combination of the facts that decide, and reports the size of the whole space", () => {
    const sizes = Object.values(CONDITION_VALUES).map((values) => BigInt(values.length));
    expect(analysis.space).toBe(sizes.reduce((product, size) => product * size, 1n).toString());
    for (const { facts, combinations } of analysis.components) {
      expect(combinations).toBe(facts.reduce((product, fact) => product * CONDITION_VALUES[fact].length, 1));
    }
    const outcomes = Object.values(analysis.outcomes).reduce((sum, count) => sum + count, 0);
    expect(outcomes).toBe(analysis.components.find(({ decides }) => decides === "OUTCOME")?.combinations);
  });

  test("what decides the outcome and what decides the guarantee have no fact in common", () => {
    const [outcome, guarantee] = analysis.components.map(({ facts }) => facts);
    expect(outcome?.filter((fact) => guarantee?.includes(fact))).toEqual([]);
  });

  test("prints the result for people", () => {
    const text = formatAnalysis(analysis);
    expect(text).toContain("59,337,474,048 combinations");
    expect(text).toContain("The rule book is complete and free of contradictions.");
    expect(text).not.toContain("FAULT");
  });
});

describe("a planted fault is caught with its smallest combination", PATIENCE, () => {
  test("a gap: a kind of request that no clause places", () => {
    expectFault(amended({ without: "4.2.6" }), "EVERY_COMBINATION_DECIDED", { kind: "LIVE_HELP_WHILE_COLLECTING" });
  });

  test("a gap: nothing says how support is promised", () => {
    expectFault(amended({ without: "4" }), "EVERY_COMBINATION_DECIDED", { planCommits: false });
  });

  test("a contradiction: the same request included and excluded", () => {
    const replaced = clause("4.1.1", {
      gist: words,
      when: { kind: ["SOFTWARE_FAULT", "DATABASE_UPDATE", "TRAINING"] },
      effect: includes(),
      explanation: words,
    });
    const [found] = expectFault(amended({ replaced }), "NO_CONTRADICTION", { kind: "TRAINING" });
    expect(found?.clauses).toEqual(["4.1.1", "4.2.11"]);
  });

  test("a contradiction: an exception that does not name what it overrides", () => {
    const [stored, recovery] = clauseOf("2.4").cases;
    if (stored === undefined || recovery === undefined) throw new Error("2.4 has two cases");
    const replaced = clause("2.4", { gist: words, cases: [stored, { ...recovery, overrides: [] }] });
    expectFault(amended({ replaced }), "NO_CONTRADICTION", {
      segment: "BUSINESS",
      licensing: "COMMERCIAL",
      licence: "NONE",
      kind: "LICENCE_RECOVERY",
    });
  });

  test("a contradiction: home & mobile software asked for a licence", () => {
    const added = clause("4.5c", {
      gist: words,
      when: { licence: ["BLOCKED"] },
      effect: denies("LICENCE"),
      explanation: words,
    });
    expectFault(amended({ added }), "NO_CONTRADICTION", { segment: "HOME_MOBILE", licence: "BLOCKED" });
  });

  test("a contradiction: a clause that says the same thing twice", () => {
    const twice = { when: {}, effect: obliges("CUSTOMER"), explanation: words };
    expectFault(amended({ added: clause("4.5c", { gist: words, cases: [twice, twice] }) }), "NO_CONTRADICTION", {});
  });

  test("a dead clause: a condition that nothing meets", () => {
    const added = clause("4.5c", { gist: words, when: { phase: [] }, effect: disclaims(), explanation: words });
    const [found] = expectFault(amended({ added }), "NO_DEAD_CASE", {});
    expect(found?.clauses).toEqual(["4.5c"]);
  });

  test("a dead clause: an exception that takes it out wherever it applies", () => {
    const added = clause("4.5c", {
      gist: words,
      when: { "environment.infected": [true, false] },
      effect: obliges("CUSTOMER"),
      explanation: words,
      overrides: ["4.4.1"],
    });
    const [found] = expectFault(amended({ added }), "NO_DEAD_CASE", { "environment.infected": true });
    expect(found?.says.en).toBe("4.4.1, case 1: can never apply (overridden by 4.5c)");
  });

  test("a doubled kind: two clauses place the same request", () => {
    const added = clause("4.5c", {
      gist: words,
      when: { kind: ["FALSE_POSITIVE"] },
      effect: includes(),
      explanation: words,
    });
    const [found] = expectFault(amended({ added }), "ONE_CLAUSE_PER_KIND", { kind: "FALSE_POSITIVE" });
    expect(found?.clauses).toEqual(["4.1.2a", "4.5c"]);
  });

  test("a valid licence that worsens the outcome", () => {
    const added = clause("4.5c", {
      gist: words,
      when: { segment: ["BUSINESS"], licence: ["VALID"], kind: ["DOWNLOAD_HELP"] },
      effect: denies("LICENCE"),
      explanation: words,
    });
    // Only a supported version on a good device has an outcome that can get worse.
    const found = expectFault(amended({ added }), "VALID_LICENCE_NEVER_WORSENS", {
      segment: "BUSINESS",
      phase: "FULL",
      licence: "NOT_STORED",
      kind: "DOWNLOAD_HELP",
      "environment.meetsRequirements": true,
    });
    expect(found.map(({ says }) => says.en)).toContain("licence: NOT_STORED → VALID makes the outcome worse");
  });

  test("a better phase that worsens the outcome", () => {
    const added = clause("4.5c", {
      gist: words,
      when: { segment: ["HOME_MOBILE"], phase: ["FULL"] },
      effect: denies("DEVICE"),
      explanation: words,
    });
    const found = expectFault(amended({ added }), "BETTER_PHASE_NEVER_WORSENS", {
      segment: "HOME_MOBILE",
      phase: "EXTENDED",
      kind: "SOFTWARE_FAULT",
      "environment.meetsRequirements": true,
      "held:SUPPORT_EXTENSION": true,
    });
    expect(found.map(({ says }) => says.en)).toContain("phase: EXTENDED → FULL makes the outcome worse");
  });

  test("a service that worsens the outcome", () => {
    const added = clause("4.5c", {
      gist: words,
      when: { "held:INCIDENT_RESPONSE": [true] },
      effect: limits("DEVICE"),
      explanation: words,
    });
    const found = expectFault(amended({ added }), "MORE_SERVICES_NEVER_WORSEN", {
      segment: "HOME_MOBILE",
      phase: "FULL",
      kind: "SOFTWARE_FAULT",
      "environment.meetsRequirements": true,
      "held:INCIDENT_RESPONSE": false,
    });
    expect(found.map(({ says }) => says.en)).toContain("held:INCIDENT_RESPONSE: false → true makes the outcome worse");
  });
});
