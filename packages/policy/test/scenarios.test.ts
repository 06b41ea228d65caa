import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type CoverageDecision,
  decide,
  editionAt,
  LICENCE_STATUSES,
  PHASES,
  REQUEST_KINDS,
  SEGMENTS,
} from "../src/index.ts";
import { checkScenarios } from "./scenarios/check-scenario.ts";
import { questionOf, type Scenario } from "./scenarios/scenario.ts";

const folder = new URL("./scenarios/", import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => ({
    name,
    scenarios: checkScenarios(name, JSON.parse(readFileSync(new URL(name, folder), "utf8"))),
  }));
const titleOf = ({ clause, description }: Scenario) => `[${clause}] ${description}`;

const clausesOf = (items: readonly { readonly clause: string }[]) => items.map(({ clause }) => clause);

function expectStated(scenario: Scenario, decision: CoverageDecision): void {
  const { outcome, guarantee, decidedBy } = decision;
  expect({ outcome, guarantee, decidedBy }).toEqual({
    outcome: scenario.outcome,
    guarantee: scenario.guarantee,
    decidedBy: scenario.decidedBy,
  });
  if (scenario.remedies !== undefined) {
    expect(decision.remedies.map(({ fact, to, outcome }) => ({ fact, to, outcome }))).toEqual(scenario.remedies);
  }
  if (scenario.service !== undefined) {
    const finding = decision.findings.find(({ clause }) => clause === scenario.clause);
    expect(finding, `a finding of ${scenario.clause}`).toMatchObject({ service: scenario.service });
  }
  if (scenario.responseCommitment !== undefined) {
    expect(decision.responseCommitment).toEqual(scenario.responseCommitment);
  }
}

function expectAmong(scenario: Scenario, decision: CoverageDecision): void {
  const expectList = (
    what: string,
    actual: readonly string[],
    wanted: readonly string[] = [],
    unwanted: readonly string[] = [],
  ) => {
    expect(actual, `${what} hold`).toEqual(expect.arrayContaining([...wanted]));
    expect(
      actual.filter((item) => unwanted.includes(item)),
      `${what} must not hold`,
    ).toEqual([]);
  };
  expectList("findings", clausesOf(decision.findings), scenario.cites, scenario.doesNotCite);
  expectList("duties", clausesOf(decision.duties), scenario.dutiesInclude);
  expectList("openQuestions", decision.openQuestions, scenario.openQuestionsInclude, scenario.openQuestionsExclude);
  expectList("channels", clausesOf(decision.channels), scenario.channelsInclude, scenario.channelsExclude);
}

/** What every decision owes its reader, whatever was asked. */
function expectWellFormed(scenario: Scenario, decision: CoverageDecision): void {
  const question = questionOf(scenario);
  const cited = clausesOf(decision.findings);
  expect(decision.at).toBe(question.at);
  expect(decision.edition).toBe("2022-04-07");
  expect(cited).toEqual(expect.arrayContaining([...decision.decidedBy]));
  expect(cited).toEqual(cited.toSorted((left, right) => inTheRulesOrder(left, right)));
  const clauseAndService = decision.findings.map(({ clause, service }) => `${clause} ${service}`);
  expect(new Set(clauseAndService).size).toBe(clauseAndService.length);
  expect(decision.duties.filter((duty) => duty.effect !== "OBLIGES")).toEqual([]);
  if (question.facts.planResponseTimes.length === 0) expect(decision.responseCommitment).toBeNull();
}

function inTheRulesOrder(left: string, right: string): number {
  const rank = (clause: string) => (clause === "preamble" ? "0" : clause);
  return rank(left).localeCompare(rank(right), "en", { numeric: true });
}

for (const { name, scenarios } of files) {
  describe(`scenarios/${name}`, () => {
    it.each(scenarios.map((scenario) => ({ title: titleOf(scenario), scenario })))("$title", ({ scenario }) => {
      const question = questionOf(scenario);
      const edition = editionAt(question.on);
      if (edition === null) throw new Error(`no edition of the rules was in force on ${question.on}`);
      const decision = decide(question, edition);
      expectStated(scenario, decision);
      expectAmong(scenario, decision);
      expectWellFormed(scenario, decision);
    });
  });
}

describe("the scenario files", () => {
  const right = {
    clause: "4.1.1",
    description: "A sentence.",
    question: { segment: "BUSINESS", kind: "SOFTWARE_FAULT" },
    outcome: "COVERED",
    guarantee: "BEST_EFFORT",
    decidedBy: ["4.1.1"],
  };
  const faulty = (question: object) => () => checkScenarios("x.json", [{ ...right, question }]);

  it("hold no title twice", () => {
    const titles = files.flatMap(({ scenarios }) => scenarios.map(titleOf));
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it("speak of every kind of request, licence status and phase in both segments", () => {
    const facts = files.flatMap(({ scenarios }) => scenarios.map((scenario) => questionOf(scenario).facts));
    const spoken = new Set(
      facts.flatMap((of) => [of.kind, of.licence, of.phase].map((value) => `${of.segment} ${value}`)),
    );
    const owed = SEGMENTS.flatMap((segment) =>
      [...REQUEST_KINDS, ...LICENCE_STATUSES, ...PHASES, null].map((value) => `${segment} ${value}`),
    );
    expect(owed.filter((combination) => !spoken.has(combination))).toEqual([]);
  });

  it("are refused with the place when a fact is misspelt", () => {
    expect(faulty({ ...right.question, license: "VALID" })).toThrow("x.json[0] question has the unknown field license");
  });

  it("are refused with the allowed values when a value is misspelt", () => {
    expect(faulty({ ...right.question, licence: "STORED" })).toThrow('question licence is "STORED", not one of VALID');
  });

  it("are refused when the kind is missing", () => {
    expect(faulty({ segment: "BUSINESS" })).toThrow("question lacks kind");
  });

  it("are refused when an expectation is misspelt", () => {
    expect(() => checkScenarios("x.json", [{ ...right, site: ["2.4"] }])).toThrow("unknown field site");
  });
});
