import type { Guarantee, Outcome, Remedy } from "../../src/decision.ts";
import type { CoverageQuestion, Environment, Facts, PlanResponseTime, ServiceCode } from "../../src/facts.ts";

/** The facts that a scenario states; the rest takes the defaults of `questionOf`. */
export interface StatedQuestion
  extends Partial<Omit<Facts, "segment" | "kind" | "environment">>,
    Pick<Facts, "segment" | "kind">,
    Partial<Pick<CoverageQuestion, "at" | "on" | "version" | "newerVersion">> {
  readonly environment?: Partial<Environment>;
}

/**
 * One sentence that a support manager would say, as data: a question and what the rules answer. `outcome`, `guarantee`
 * and `decidedBy` are exact, and so is `remedies` where given; the other lists say what must or must not be among
 * the answers.
 */
export interface Scenario {
  readonly clause: string;
  readonly description: string;
  readonly question: StatedQuestion;
  readonly outcome: Outcome;
  readonly guarantee: Guarantee;
  readonly decidedBy: readonly string[];
  readonly remedies?: readonly Pick<Remedy, "fact" | "to" | "outcome">[];
  /** The service named by the finding of `clause`; null: that finding names none. */
  readonly service?: ServiceCode | null;
  readonly responseCommitment?: PlanResponseTime | null;
  readonly cites?: readonly string[];
  readonly doesNotCite?: readonly string[];
  readonly dutiesInclude?: readonly string[];
  readonly openQuestionsInclude?: readonly string[];
  readonly openQuestionsExclude?: readonly string[];
  /** Clauses of the channels that are offered. */
  readonly channelsInclude?: readonly string[];
  readonly channelsExclude?: readonly string[];
}

const NOTHING_KNOWN_OF_THE_DEVICE: Environment = {
  meetsRequirements: null,
  infected: null,
  incompatibleSoftware: null,
  hardwareFault: null,
  incompatiblePlatform: null,
  followedInstructions: null,
};

/** The whole question: a commercial product in full support and a valid licence, unless the scenario says otherwise. */
export function questionOf({ question }: Scenario): CoverageQuestion {
  const { environment, at, on, version, newerVersion, ...facts } = question;
  return {
    facts: {
      licensing: "COMMERCIAL",
      phase: "FULL",
      licence: "VALID",
      gaveInformation: null,
      problems: 1,
      country: null,
      plan: null,
      planResponseTimes: [],
      services: [],
      soldServices: [],
      severity: null,
      specialTerms: [],
      ...facts,
      environment: { ...NOTHING_KNOWN_OF_THE_DEVICE, ...environment },
    },
    at: at ?? "2026-06-01T12:00:00Z",
    on: on ?? "2026-06-01",
    version: version ?? null,
    newerVersion: newerVersion ?? null,
  };
}
