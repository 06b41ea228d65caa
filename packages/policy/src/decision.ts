import type { PlanResponseTime, ServiceCode } from "./facts.ts";
import type { Text } from "./text.ts";

export const OUTCOMES = ["COVERED", "LIMITED", "PAID_SERVICE", "NOT_COVERED"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const GUARANTEES = ["BEST_EFFORT", "NONE", "RESPONSE_TIME"] as const;
export type Guarantee = (typeof GUARANTEES)[number];

export const EFFECTS = [
  "INCLUDES",
  "EXCLUDES",
  "DENIES",
  "LIMITS",
  "DISCLAIMS",
  "OBLIGES",
  "OFFERS",
  "INFORMS",
  "COMMITS",
] as const;
export type Effect = (typeof EFFECTS)[number];

/** One clause that applied, and what it does to this question. */
export interface Finding {
  readonly clause: string;
  readonly effect: Effect;
  readonly explanation: Text;
  /** What someone could do about it, in words; null where nothing helps or nothing needs help. */
  readonly remedy: Text | null;
  /** The paid service that covers what the clause keeps out, where it is sold or held. */
  readonly service: ServiceCode | null;
}

/** One change of one fact that leads to a better outcome, found by asking again. */
export interface Remedy {
  /** Name of the fact, as in the question: `licence`, `version`, `services`, `environment.meetsRequirements` … */
  readonly fact: string;
  readonly from: string | null;
  readonly to: string;
  readonly outcome: Outcome;
  readonly explanation: Text;
}

/** A place to get help or to give feedback (clauses 2.1 and 7). The vendor's addresses are not the rules' business. */
export interface Channel {
  readonly code: string;
  readonly clause: string;
  readonly name: Text;
  readonly note: Text;
}

/** The answer to a coverage question. Plain JSON; the same question and edition give the same decision for ever. */
export interface CoverageDecision {
  readonly outcome: Outcome;
  readonly guarantee: Guarantee;
  /** Ids of the clauses whose effect set `outcome`, in the rules' order. */
  readonly decidedBy: readonly string[];
  /** Every clause that applied, in the rules' order. */
  readonly findings: readonly Finding[];
  readonly remedies: readonly Remedy[];
  /** Findings that oblige the customer. */
  readonly duties: readonly Finding[];
  /** Names of the unknown facts on which `outcome` or `guarantee` hangs. */
  readonly openQuestions: readonly string[];
  readonly responseCommitment: PlanResponseTime | null;
  readonly channels: readonly Channel[];
  readonly edition: string;
  readonly at: string;
}
