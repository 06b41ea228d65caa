import type { RulebookAnalysis } from "./analyse-rulebook.ts";
import type { Check, Counterexample } from "./finding.ts";
import type { Combination } from "./smallest-combination.ts";

const CHECK_SENTENCES: Readonly<Record<Check, string>> = {
  EVERY_COMBINATION_DECIDED: "every combination of facts is decided",
  ONE_CLAUSE_PER_KIND: "each kind of request has exactly one clause of 4.1 and 4.2",
  NO_CONTRADICTION: "no two clauses contradict each other",
  NO_DEAD_CASE: "every case of every clause applies somewhere",
  VALID_LICENCE_NEVER_WORSENS: "a valid licence never worsens an outcome",
  BETTER_PHASE_NEVER_WORSENS: "a better phase never worsens an outcome",
  MORE_SERVICES_NEVER_WORSEN: "holding one more service never worsens an outcome",
};

/** The analysis as lines of text for people. */
export function formatAnalysis(analysis: RulebookAnalysis): string {
  const outcomes = Object.entries(analysis.outcomes).map(([outcome, count]) => `${outcome} ${grouped(count)}`);
  return [
    `Rule book of ${analysis.edition}: ${analysis.clauses} clauses, ${analysis.rows} rows`,
    `Fact space: ${grouped(analysis.space)} combinations`,
    ...analysis.components.map(
      ({ decides, facts, combinations, rows }) =>
        `  ${decides.toLowerCase()}: ${grouped(combinations)} combinations of ${facts.length} facts walked, ${rows} rows (${facts.join(", ")})`,
    ),
    `  outcomes: ${outcomes.join(", ")}`,
    "",
    ...analysis.checks.flatMap(({ check, holds, counterexamples }) => [
      `${holds ? "ok   " : "FAULT"} ${CHECK_SENTENCES[check]}`,
      ...counterexamples.map(formatCounterexample),
    ]),
    "",
    analysis.isSound ? "The rule book is complete and free of contradictions." : "The rule book has faults; see above.",
  ].join("\n");
}

function formatCounterexample({ says, combination }: Counterexample): string {
  return `      ${says.en}\n        smallest combination: ${formatCombination(combination)}`;
}

function formatCombination(combination: Combination): string {
  if (combination.length === 0) return "any";
  return combination.map(({ fact, value }) => `${fact} = ${value ?? "unknown"}`).join(", ");
}

function grouped(number: number | string): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}
