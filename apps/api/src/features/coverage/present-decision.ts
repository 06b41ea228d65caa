import { type Finding, type Remedy, SERVICE_CODES } from "@supportbook/policy";
import type { Context } from "../../platform/context.ts";
import { say } from "../../platform/say.ts";
import { presentChannel } from "../channels/index.ts";
import { presentResponseTime, presentService } from "../services/index.ts";
import type { CheckedCoverage } from "./check-coverage.ts";
import type { CoverageDecisionType, FindingType, RemedyType } from "./coverage-decision.type.ts";

/** The decision in the caller's language, with the vendor's addresses. */
export function presentDecision(ctx: Context, checked: CheckedCoverage): CoverageDecisionType {
  const { decision } = checked;
  return {
    outcome: decision.outcome,
    guarantee: decision.guarantee,
    decidedBy: [...decision.decidedBy],
    findings: decision.findings.map((finding) => presentFinding(ctx, finding)),
    remedies: decision.remedies.map((remedy) => presentRemedy(ctx, remedy)),
    duties: decision.duties.map((finding) => presentFinding(ctx, finding)),
    openQuestions: [...decision.openQuestions],
    responseCommitment: decision.responseCommitment === null ? null : presentResponseTime(decision.responseCommitment),
    channels: decision.channels.map((channel) => presentChannel(ctx, channel)),
    edition: decision.edition,
    at: decision.at,
    checked,
  };
}

/** A finding in the caller's language. */
export function presentFinding(ctx: Context, finding: Finding): FindingType {
  const service = SERVICE_CODES.find((code) => code === finding.service);
  return {
    clause: finding.clause,
    effect: finding.effect,
    explanation: say(ctx.locale, finding.explanation),
    remedy: finding.remedy === null ? null : say(ctx.locale, finding.remedy),
    service: service === undefined ? null : presentService(ctx, service),
  };
}

/** A remedy in the caller's language. */
export function presentRemedy(ctx: Context, remedy: Remedy): RemedyType {
  return { ...remedy, explanation: say(ctx.locale, remedy.explanation) };
}
