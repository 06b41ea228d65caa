import type { Edition } from "./clause.ts";
import type { Outcome, Remedy } from "./decision.ts";
import { OUTCOMES } from "./decision.ts";
import type { CoverageQuestion, Facts, LicenceStatus, ServiceCode } from "./facts.ts";
import { judge } from "./judge.ts";
import type { Text } from "./text.ts";
import { LICENCE_STEPS, SERVICE_NAMES } from "./wording.ts";

/** What a change asks of the one who makes it; the nearest comes first. */
const EFFORTS = ["STORE_LICENCE", "CHANGE_SOFTWARE_OR_DEVICE", "GET_LICENCE", "BUY_SERVICE"] as const;

interface Change extends Omit<Remedy, "outcome"> {
  readonly effort: (typeof EFFORTS)[number];
  readonly question: CoverageQuestion;
}

/** `OUTCOMES` runs from the best to the worst: positive where `one` is better than `other`. */
export function compareOutcomes(one: Outcome, other: Outcome): number {
  return OUTCOMES.indexOf(other) - OUTCOMES.indexOf(one);
}

/**
 * The single changes that lead to a better outcome, nearest first, found by asking again. Only changes that a customer or
 * the vendor can bring about are tried, and what is unknown is a question rather than something to change.
 */
export function remediesOf(question: CoverageQuestion, edition: Edition, outcome: Outcome): readonly Remedy[] {
  if (outcome === "COVERED") return [];
  return [licenceChange, versionChange, requirementsChange, serviceChanges]
    .flatMap((changes) => changes(question))
    .map((change) => ({ ...change, outcome: judge(change.question, edition).outcome }))
    .filter((change) => compareOutcomes(change.outcome, outcome) > 0)
    .sort(
      (one, other) =>
        EFFORTS.indexOf(one.effort) - EFFORTS.indexOf(other.effort) || compareOutcomes(other.outcome, one.outcome),
    )
    .map(({ fact, from, to, outcome, explanation }) => ({ fact, from, to, outcome, explanation }));
}

function licenceChange(question: CoverageQuestion): readonly Change[] {
  const { licence } = question.facts;
  if (licence === null || licence === "VALID") return [];
  return [
    {
      fact: "licence",
      from: licence,
      to: "VALID" satisfies LicenceStatus,
      explanation: LICENCE_STEPS[licence],
      effort: licence === "NOT_STORED" ? "STORE_LICENCE" : "GET_LICENCE",
      question: { ...question, facts: { ...question.facts, licence: "VALID" } },
    },
  ];
}

function versionChange(question: CoverageQuestion): readonly Change[] {
  const { version, newerVersion, facts } = question;
  const effort = "CHANGE_SOFTWARE_OR_DEVICE";
  if (version === null) {
    if (facts.phase === null || facts.phase === "FULL") return [];
    const explanation: Text = { en: "Use a version in full support.", zh: "使用处于全面支持阶段的版本。" };
    const asked = { ...question, facts: { ...facts, phase: "FULL" as const } };
    return [{ fact: "phase", from: facts.phase, to: "FULL", explanation, effort, question: asked }];
  }
  if (newerVersion === null) return [];
  const { name, phase } = newerVersion;
  const explanation = { en: `Move to version ${name}.`, zh: `改用版本 ${name}。` };
  const asked = { ...question, version: name, newerVersion: null, facts: { ...facts, phase } };
  return [{ fact: "version", from: version, to: name, explanation, effort, question: asked }];
}

function requirementsChange(question: CoverageQuestion): readonly Change[] {
  const { facts } = question;
  if (facts.environment.meetsRequirements !== false) return [];
  return [
    {
      fact: "environment.meetsRequirements",
      from: "false",
      to: "true",
      explanation: {
        en: "Use a device and a platform that meet the minimum requirements.",
        zh: "换用达到最低配置的设备和平台。",
      },
      effort: "CHANGE_SOFTWARE_OR_DEVICE",
      question: { ...question, facts: { ...facts, environment: { ...facts.environment, meetsRequirements: true } } },
    },
  ];
}

function serviceChanges(question: CoverageQuestion): readonly Change[] {
  const { facts } = question;
  const buyable = facts.soldServices.filter((service) => !facts.services.includes(service));
  return [...new Set(buyable)].map((service) => ({
    fact: "services",
    from: null,
    to: service,
    explanation: { en: `Buy ${SERVICE_NAMES[service].en}.`, zh: `购买${SERVICE_NAMES[service].zh}。` },
    effort: "BUY_SERVICE",
    question: { ...question, facts: { ...factsHolding(service, question), services: [...facts.services, service] } },
  }));
}

function factsHolding(service: ServiceCode, { facts, extendable }: CoverageQuestion): Facts {
  const lengthens = service === "SUPPORT_EXTENSION" && extendable === true && facts.phase === "ENDED";
  return lengthens ? { ...facts, phase: "EXTENDED" } : facts;
}
