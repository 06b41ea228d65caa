import type { CoverageQuestion, Facts, ServiceCode, SpecialTerm } from "./facts.ts";
import { LICENCE_STATUSES, LICENSINGS, PHASES, REQUEST_KINDS, SEGMENTS } from "./facts.ts";
import type { Text } from "./text.ts";

const KNOWN_OR_NOT = [true, false, null] as const;
const YES_OR_NO = [true, false] as const;

/**
 * Everything that a condition may look at, with every value it can take: the fact space, which is finite. `null` is
 * "unknown". Facts without bounds (how many problems, which country, which services) enter as the yes-or-no questions
 * that the rules ask of them.
 */
export const CONDITION_VALUES = {
  segment: SEGMENTS,
  licensing: [...LICENSINGS, null],
  phase: [...PHASES, null],
  licence: [...LICENCE_STATUSES, null],
  kind: REQUEST_KINDS,
  "environment.meetsRequirements": KNOWN_OR_NOT,
  "environment.infected": KNOWN_OR_NOT,
  "environment.incompatibleSoftware": KNOWN_OR_NOT,
  "environment.hardwareFault": KNOWN_OR_NOT,
  "environment.incompatiblePlatform": KNOWN_OR_NOT,
  "environment.followedInstructions": KNOWN_OR_NOT,
  gaveInformation: KNOWN_OR_NOT,
  severalProblems: YES_OR_NO,
  countryKnown: YES_OR_NO,
  planCommits: YES_OR_NO,
  specialTerms: YES_OR_NO,
  "held:PROFESSIONAL_SERVICES": YES_OR_NO,
  "held:INCIDENT_RESPONSE": YES_OR_NO,
  "held:PREMIUM_SUPPORT": YES_OR_NO,
  "held:SUPPORT_EXTENSION": YES_OR_NO,
  "sold:PROFESSIONAL_SERVICES": YES_OR_NO,
  "sold:INCIDENT_RESPONSE": YES_OR_NO,
  "sold:PREMIUM_SUPPORT": YES_OR_NO,
  "sold:SUPPORT_EXTENSION": YES_OR_NO,
} as const;

export type ConditionFact = keyof typeof CONDITION_VALUES;
export type ConditionValue<F extends ConditionFact = ConditionFact> = (typeof CONDITION_VALUES)[F][number];

/** A conjunction: each fact named must have one of the values listed. An empty condition always holds. */
export type Condition = { readonly [F in ConditionFact]?: readonly ConditionValue<F>[] };

/** One point of the fact space. */
export type Profile = { readonly [F in ConditionFact]: ConditionValue<F> };

export const CONDITION_FACTS = Object.keys(CONDITION_VALUES) as readonly ConditionFact[];

export function heldFact<S extends ServiceCode>(service: S): `held:${S}` {
  return `held:${service}`;
}

export function soldFact<S extends ServiceCode>(service: S): `sold:${S}` {
  return `sold:${service}`;
}

/** Special terms in force on a calendar date (`YYYY-MM-DD`, both ends inclusive). */
export function termsInForce(terms: readonly SpecialTerm[], on: string): readonly SpecialTerm[] {
  return terms.filter((term) => (term.from === null || term.from <= on) && (term.to === null || on <= term.to));
}

// Clause 4: while the severity is unknown, a plan that commits for any severity is taken to commit: an unknown never
// counts against the customer.
function planCommits(facts: Facts): boolean {
  return facts.planResponseTimes.some((time) => facts.severity === null || time.severity === facts.severity);
}

/** Where a question stands in the fact space. */
export function profileOf({ facts, on }: CoverageQuestion): Profile {
  const held = (service: ServiceCode) => facts.services.includes(service);
  const sold = (service: ServiceCode) => facts.soldServices.includes(service);
  return {
    segment: facts.segment,
    licensing: facts.licensing,
    phase: facts.phase,
    licence: facts.licence,
    kind: facts.kind,
    "environment.meetsRequirements": facts.environment.meetsRequirements,
    "environment.infected": facts.environment.infected,
    "environment.incompatibleSoftware": facts.environment.incompatibleSoftware,
    "environment.hardwareFault": facts.environment.hardwareFault,
    "environment.incompatiblePlatform": facts.environment.incompatiblePlatform,
    "environment.followedInstructions": facts.environment.followedInstructions,
    gaveInformation: facts.gaveInformation,
    severalProblems: facts.problems > 1,
    countryKnown: facts.country !== null,
    planCommits: planCommits(facts),
    specialTerms: termsInForce(facts.specialTerms, on).length > 0,
    "held:PROFESSIONAL_SERVICES": held("PROFESSIONAL_SERVICES"),
    "held:INCIDENT_RESPONSE": held("INCIDENT_RESPONSE"),
    "held:PREMIUM_SUPPORT": held("PREMIUM_SUPPORT"),
    "held:SUPPORT_EXTENSION": held("SUPPORT_EXTENSION"),
    "sold:PROFESSIONAL_SERVICES": sold("PROFESSIONAL_SERVICES"),
    "sold:INCIDENT_RESPONSE": sold("INCIDENT_RESPONSE"),
    "sold:PREMIUM_SUPPORT": sold("PREMIUM_SUPPORT"),
    "sold:SUPPORT_EXTENSION": sold("SUPPORT_EXTENSION"),
  };
}

export function holds(condition: Condition, profile: Profile): boolean {
  for (const fact in condition) {
    const allowed: readonly ConditionValue[] | undefined = condition[fact as ConditionFact];
    if (allowed !== undefined && !allowed.includes(profile[fact as ConditionFact])) return false;
  }
  return true;
}

/** How each derived fact follows from the facts of a question; the others are taken as they are. */
export const DERIVED_FACTS: Partial<Record<ConditionFact, Text>> = {
  severalProblems: { en: "the request describes more than one problem", zh: "请求里不止一个问题" },
  countryKnown: { en: "the customer's country is known", zh: "已知客户所在国家或地区" },
  planCommits: {
    en: "the plan has a response time for the severity, or for any severity while it is unknown",
    zh: "服务计划对该严重级别有响应时间；严重级别未知时，对任一级别有即可",
  },
  specialTerms: { en: "the product has terms of its own on that date", zh: "该产品当日有自己的条款" },
  "held:PROFESSIONAL_SERVICES": { en: "the account holds Professional Services", zh: "账户持有专业服务" },
  "held:INCIDENT_RESPONSE": { en: "the account holds Incident Response", zh: "账户持有事件响应服务" },
  "held:PREMIUM_SUPPORT": { en: "the account holds Premium Support", zh: "账户持有高级支持" },
  "held:SUPPORT_EXTENSION": { en: "the account holds the support extension", zh: "账户持有延长支持" },
  "sold:PROFESSIONAL_SERVICES": { en: "Professional Services are sold in the country", zh: "当地出售专业服务" },
  "sold:INCIDENT_RESPONSE": { en: "Incident Response is sold in the country", zh: "当地出售事件响应服务" },
  "sold:PREMIUM_SUPPORT": { en: "Premium Support is sold in the country", zh: "当地出售高级支持" },
  "sold:SUPPORT_EXTENSION": { en: "the support extension is sold in the country", zh: "当地出售延长支持" },
};
