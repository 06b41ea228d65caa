/** Coverage questions: the front door. */
export { CoverageResolver } from "./coverage.resolver.ts";
