import { CoverageAnswerResolver } from "./answer/coverage-answer.resolver.ts";
import { CoverageResolver } from "./coverage.resolver.ts";

/** Coverage questions: the front door. */
export { type CheckedCoverage, checkCoverage } from "./check-coverage.ts";
export { GuaranteeEnum, OutcomeEnum, RequestKindEnum } from "./coverage.enums.ts";
export { CoverageDecisionType, FindingType, RemedyType } from "./coverage-decision.type.ts";
export { CoverageQuestion, EnvironmentFacts } from "./coverage-question.input.ts";
export { EstablishedFact } from "./facts/established-fact.type.ts";
export { establishedFacts } from "./facts/established-facts.ts";
export { presentDecision, presentFinding, presentRemedy } from "./present-decision.ts";

export const coverageResolvers = [CoverageResolver, CoverageAnswerResolver] as const;
