import type { CoverageDecision, Finding, Text } from "@supportbook/policy";
import { SERVICE_CODES } from "@supportbook/policy";
import type { EligibilityAnswer } from "./use-eligibility.ts";

/** What of an answer is shown as a decision; a stored receipt has it, too. */
type AnsweredDecision = Pick<EligibilityAnswer, "findings" | "duties" | "decidedBy" | "edition">;
type ShownDecision = Pick<CoverageDecision, "findings" | "duties" | "decidedBy" | "edition">;

/** The server's answer as the parts that show decisions want it: it speaks the reader's language already. */
export function answeredDecision({ findings, duties, decidedBy, edition }: AnsweredDecision): ShownDecision {
  return {
    findings: findings.map(({ service, ...finding }) => ({
      ...asFinding(finding),
      service: SERVICE_CODES.find((code) => code === service?.code) ?? null,
    })),
    duties: duties.map((duty) => asFinding({ ...duty, remedy: null })),
    decidedBy,
    edition,
  };
}

type Told = Pick<EligibilityAnswer["findings"][number], "clause" | "effect" | "explanation" | "remedy">;

function asFinding({ clause, effect, explanation, remedy }: Told): Finding {
  return {
    clause,
    effect,
    explanation: inEither(explanation),
    remedy: remedy === null ? null : inEither(remedy),
    service: null,
  };
}

const inEither = (said: string): Text => ({ en: said, zh: said });
