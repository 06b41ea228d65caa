import { type CoverageDecision, decideInMarket } from "@supportbook/policy";
import type { Context } from "../../platform/context.ts";
import { marketOf } from "../services/index.ts";
import type { CoverageQuestion } from "./coverage-question.input.ts";
import { type LoadedQuestion, loadCoverageFacts } from "./facts/coverage-facts.ts";

export interface CheckedCoverage extends LoadedQuestion {
  readonly input: CoverageQuestion;
  readonly decision: CoverageDecision;
}

/** Asks the rules. Nothing is written but a guess at a code: asking is free, and anonymous where no account is named. */
export async function checkCoverage(ctx: Context, input: CoverageQuestion): Promise<CheckedCoverage> {
  const loaded = await loadCoverageFacts(ctx, input);
  const decision = decideInMarket(loaded.question, loaded.edition, marketOf(ctx.services.current()));
  return { ...loaded, input, decision };
}
