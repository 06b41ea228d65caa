import type { Text } from "../text.ts";
import type { RulebookAnalysis } from "./analyse-rulebook.ts";
import type { Check, Counterexample } from "./finding.ts";
import type { Combination } from "./smallest-combination.ts";

/** What each check makes sure of. */
export const CHECK_SENTENCES: Readonly<Record<Check, Text>> = {
  EVERY_COMBINATION_DECIDED: { en: "every combination of facts is decided", zh: "每一种事实组合都有结论" },
  ONE_CLAUSE_PER_KIND: {
    en: "each kind of request has exactly one clause of 4.1 and 4.2",
    zh: "每一类请求在 4.1 和 4.2 中恰有一个条款",
  },
  NO_CONTRADICTION: { en: "no two clauses contradict each other", zh: "任意两个条款都不矛盾" },
  NO_DEAD_CASE: { en: "every case of every clause applies somewhere", zh: "每个条款的每种情形都有适用之处" },
  VALID_LICENCE_NEVER_WORSENS: { en: "a valid licence never worsens an outcome", zh: "有效许可证不会使结论变差" },
  BETTER_PHASE_NEVER_WORSENS: { en: "a better phase never worsens an outcome", zh: "更好的阶段不会使结论变差" },
  MORE_SERVICES_NEVER_WORSEN: {
    en: "holding one more service never worsens an outcome",
    zh: "多持有一项服务不会使结论变差",
  },
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
      `${holds ? "ok   " : "FAULT"} ${CHECK_SENTENCES[check].en}`,
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
