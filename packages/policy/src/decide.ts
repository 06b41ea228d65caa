import type { Case, Edition, EditionChannel } from "./clause.ts";
import { serviceOf } from "./conclude.ts";
import type { CoverageDecision, Finding } from "./decision.ts";
import type { CoverageQuestion, Environment, Facts, Segment } from "./facts.ts";
import { judge } from "./judge.ts";
import { openQuestionsOf } from "./open-questions.ts";
import { remediesOf } from "./remedies.ts";
import { wordedFor } from "./wording.ts";

/**
 * Answers a coverage question by one edition of the rules. Pure: no clock, no I/O; the same question and edition give the
 * same decision for ever.
 */
export function decide(question: CoverageQuestion, edition: Edition): CoverageDecision {
  const judgement = judge(question, edition);
  const { outcome, guarantee, decidedBy, applied, responseCommitment } = judgement;
  const cited = applied.map((each) => ({ finding: findingOf(each, question), effect: each.effect }));
  return {
    outcome,
    guarantee,
    decidedBy,
    findings: cited.map(({ finding }) => finding),
    remedies: remediesOf(question, edition, outcome),
    duties: cited
      .filter(({ effect }) => effect.kind === "OBLIGES" && effect.bearer === "CUSTOMER")
      .map(({ finding }) => finding),
    openQuestions: openQuestionsOf(question, edition, judgement),
    responseCommitment,
    channels: channelsFor(question.facts.segment, edition).map(({ code, clause, name, note }) => ({
      code,
      clause,
      name,
      note,
    })),
    edition: edition.id,
    at: question.at,
  };
}

function findingOf(cited: Case, question: CoverageQuestion): Finding {
  const { services, soldServices } = question.facts;
  const named = serviceOf(cited);
  const service = named !== null && (services.includes(named) || soldServices.includes(named)) ? named : null;
  // An exclusion's way out is its service: it is only spoken of where there is one to be had (5.2).
  const wayOut = cited.effect.kind === "EXCLUDES" && named !== service ? null : cited.remedy;
  return {
    clause: cited.clause,
    effect: cited.effect.kind,
    explanation: wordedFor(question, cited.explanation),
    remedy: wayOut === null ? null : wordedFor(question, wayOut),
    service,
  };
}

/** Where to get help and give feedback about an application of this type (clauses 2.1 and 7). */
export function channelsFor(segment: Segment, edition: Edition): readonly EditionChannel[] {
  return edition.channels.filter((channel) => channel.segments.includes(segment));
}

const NOTHING_KNOWN: Environment = {
  meetsRequirements: null,
  infected: null,
  incompatibleSoftware: null,
  hardwareFault: null,
  incompatiblePlatform: null,
  followedInstructions: null,
};

type GivenFacts = Pick<Facts, "segment" | "kind"> &
  Partial<Omit<Facts, "environment">> & { readonly environment?: Partial<Environment> };

/** Completes facts: what is not given is unknown, one problem is asked about, and nothing is held or sold. */
export function factsOf(given: GivenFacts): Facts {
  return {
    licensing: null,
    phase: null,
    licence: null,
    gaveInformation: null,
    problems: 1,
    country: null,
    plan: null,
    planResponseTimes: [],
    services: [],
    soldServices: [],
    severity: null,
    specialTerms: [],
    ...given,
    environment: { ...NOTHING_KNOWN, ...given.environment },
  };
}
