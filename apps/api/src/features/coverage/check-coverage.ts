import { type CoverageDecision, decide } from "@supportbook/policy";
import type { Context } from "../../platform/context.ts";
import { type LoadedQuestion, loadCoverageFacts } from "./coverage-facts.ts";
import type { CoverageQuestion } from "./coverage-question.input.ts";

export interface CheckedCoverage extends LoadedQuestion {
  readonly decision: CoverageDecision;
}

/** Asks the rules. Nothing is written: asking is free and anonymous. */
export function checkCoverage(ctx: Context, input: CoverageQuestion): CheckedCoverage {
  const loaded = loadCoverageFacts(ctx, input);
  const decision = decide(loaded.question, loaded.edition);
  const { plan } = loaded.question.facts;
  if (plan === null || ctx.services.current().plans.has(plan)) return { ...loaded, decision };
  // A plan that the catalogue does not know promises nothing that we could name; the caller is told so.
  return { ...loaded, decision: { ...decision, openQuestions: [...decision.openQuestions, "plan"] } };
}
