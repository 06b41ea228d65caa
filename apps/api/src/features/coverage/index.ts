/** Coverage questions: the front door. */
export { type CheckedCoverage, checkCoverage } from "./check-coverage.ts";
export { CoverageResolver } from "./coverage.resolver.ts";
