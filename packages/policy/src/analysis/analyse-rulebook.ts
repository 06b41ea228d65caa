import type { Edition } from "../clause.ts";
import { casesThatApply } from "../conclude.ts";
import type { ConditionFact } from "../conditions.ts";
import type { Outcome } from "../decision.ts";
import { guaranteeRows, outcomeRows, promiseOf, type Rows } from "./components.ts";
import { factSpace, factsMentionedBy, visitCombinations, wholeSpaceSize } from "./fact-space.ts";
import { CHECKS, type Check, type Counterexample } from "./finding.ts";
import { worsenings } from "./improvements.ts";
import { mapOutcomes, type OutcomeMap, outcomeCounts } from "./outcome-map.ts";
import { contradictions, deadCases } from "./row-checks.ts";
import { smallestCombination } from "./smallest-combination.ts";

/** What the answer hangs on: the facts that its rows look at, and how many combinations of them were walked. */
export interface AnalysedComponent {
  readonly decides: "OUTCOME" | "GUARANTEE";
  readonly rows: number;
  readonly facts: readonly ConditionFact[];
  readonly combinations: number;
}

/** The analysis of an edition over the whole fact space. Plain JSON. */
export interface RulebookAnalysis {
  readonly edition: string;
  readonly clauses: number;
  readonly rows: number;
  /** Combinations of all facts, as a decimal number (beyond what a JSON number holds exactly in general). */
  readonly space: string;
  readonly components: readonly AnalysedComponent[];
  /** How many combinations of the facts that decide the outcome lead to each. */
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly checks: readonly {
    readonly check: Check;
    readonly holds: boolean;
    readonly counterexamples: readonly Counterexample[];
  }[];
  readonly isSound: boolean;
}

/** What the analysis does, in its order. */
export const ANALYSIS_STEPS = ["OUTCOMES", "GUARANTEES", "CONTRADICTIONS", "DEAD_CASES", "IMPROVEMENTS"] as const;
export type AnalysisStep = (typeof ANALYSIS_STEPS)[number];

/**
 * Examines an edition exactly. The outcome depends on the facts that outcome-bearing rows look at, the guarantee on those
 * of its own rows, so the product of each set is walked in place of the product of all.
 * @param onStep called as each step begins: together they take seconds.
 */
export function analyseRulebook(edition: Edition, onStep: (step: AnalysisStep) => void = () => {}): RulebookAnalysis {
  const during = <T>(step: AnalysisStep, examine: () => T): T => {
    onStep(step);
    return examine();
  };
  const forOutcome = outcomeRows(edition);
  const forGuarantee = guaranteeRows(edition);
  const map = during("OUTCOMES", () => mapOutcomes(forOutcome));
  const found = [
    ...undecided(map),
    ...placedTwice(map),
    ...during("GUARANTEES", () => unpromised(forGuarantee)),
    ...during("CONTRADICTIONS", () => contradictions(edition)),
    ...during("DEAD_CASES", () => deadCases(edition)),
    ...during("IMPROVEMENTS", () => worsenings(map)),
  ];
  const checks = CHECKS.map((check) => {
    const counterexamples = found.filter((each) => each.check === check);
    return { check, holds: counterexamples.length === 0, counterexamples };
  });
  return {
    edition: edition.id,
    clauses: edition.clauses.length,
    rows: edition.cases.length,
    space: wholeSpaceSize(),
    components: [component("OUTCOME", forOutcome), component("GUARANTEE", forGuarantee)],
    outcomes: outcomeCounts(map),
    checks,
    isSound: checks.every(({ holds }) => holds),
  };
}

function component(decides: AnalysedComponent["decides"], { cases }: Rows): AnalysedComponent {
  const facts = factsMentionedBy(cases);
  return { decides, rows: cases.length, facts, combinations: factSpace(facts).size };
}

function undecided({ space, unplaced }: OutcomeMap): readonly Counterexample[] {
  if (unplaced.size === 0) return [];
  return [
    {
      check: "EVERY_COMBINATION_DECIDED",
      clauses: [],
      says: { en: "No clause includes or excludes the request", zh: "没有条款纳入或排除该请求" },
      combination: smallestCombination(space, unplaced),
    },
  ];
}

function unpromised(rows: Rows): readonly Counterexample[] {
  const space = factSpace(factsMentionedBy(rows.cases));
  const without = new Set<number>();
  visitCombinations(space, (profile, index) => {
    if (!casesThatApply(profile, rows).some((each) => promiseOf(each) !== null)) without.add(index);
  });
  if (without.size === 0) return [];
  return [
    {
      check: "EVERY_COMBINATION_DECIDED",
      clauses: [],
      says: { en: "No clause says how support is promised", zh: "没有条款说明支持的承诺" },
      combination: smallestCombination(space, without),
    },
  ];
}

function placedTwice({ space, placedTwice }: OutcomeMap): readonly Counterexample[] {
  return [...placedTwice].map(([clauses, indexes]) => ({
    check: "ONE_CLAUSE_PER_KIND",
    clauses: clauses.split(" "),
    says: { en: `${clauses}: more than one clause places the request`, zh: `${clauses}：多个条款同时界定该请求` },
    combination: smallestCombination(space, indexes),
  }));
}
