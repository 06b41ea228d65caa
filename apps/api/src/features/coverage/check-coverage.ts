import { type CoverageDecision, decideInMarket } from "@supportbook/policy";
import type { Context } from "../../platform/context.ts";
import { marketOf } from "../services/index.ts";
import { type LoadedQuestion, loadCoverageFacts } from "./coverage-facts.ts";
import type { CoverageQuestion } from "./coverage-question.input.ts";

export interface CheckedCoverage extends LoadedQuestion {
  readonly decision: CoverageDecision;
}

/** Asks the rules. Nothing is written: asking is free and anonymous. */
export function checkCoverage(ctx: Context, input: CoverageQuestion): CheckedCoverage {
  const loaded = loadCoverageFacts(ctx, input);
  return { ...loaded, decision: decideInMarket(loaded.question, loaded.edition, marketOf(ctx.services.current())) };
}
