import type { Context } from "../../../platform/context.ts";
import { say } from "../../../platform/say.ts";
import type { ReportSendingType, ReportTroubleType } from "../report/feedback-report.type.ts";
import type { LatestSendings, SendingRow } from "./latest-sendings.ts";
import { PROBLEM_WORDS, type ReportProblem } from "./sending-problem.ts";

export function presentSending(context: Context, sending: SendingRow): ReportSendingType {
  return { ...sending, problem: troubleOfSending(context, sending) };
}

/** What is wrong with a report as it stands: with the figures that are tried again, or with what was sent last. */
export function troubleOf(context: Context, { failingSince, sendings }: LatestSendings): ReportTroubleType | null {
  if (failingSince !== null) return trouble(context, "FIGURES_FAILED", failingSince);
  const [last] = sendings;
  return last === undefined ? null : troubleOfSending(context, last);
}

function troubleOfSending(context: Context, { problem, failed, at }: SendingRow): ReportTroubleType | null {
  if (problem !== null) return trouble(context, problem, at);
  return failed > 0 ? trouble(context, "MAIL_FAILED", at) : null;
}

function trouble({ locale }: Context, code: ReportProblem, at: Date): ReportTroubleType {
  return { code, explanation: say(locale, PROBLEM_WORDS[code]), at };
}
