/** The questions one may ask of the rules. Nothing else of this package is public. */
export * from "./decision.ts";
export * from "./facts.ts";
export * from "./lifecycle/milestones.ts";
export { phaseOn } from "./lifecycle/phase.ts";
export type { Text } from "./text.ts";
