import { CoverageAnswerResolver } from "./answer/coverage-answer.resolver.ts";
import { CoverageResolver } from "./coverage.resolver.ts";

/** Coverage questions: the front door. */
export const coverageResolvers = [CoverageResolver, CoverageAnswerResolver] as const;
