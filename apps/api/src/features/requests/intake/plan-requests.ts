import type { Outcome } from "@supportbook/policy";
import { GraphQLError } from "graphql";
import type { Context } from "../../../platform/context.ts";
import { isErrorCode } from "../../../platform/faults.ts";
import { Refused } from "../../../platform/refusal.ts";
import { type CheckedCoverage, checkCoverage } from "../../coverage/index.ts";
import type { FileRequestInput, RequestProblemInput } from "./file-request.input.ts";

/** A problem with what the rules say to it. */
export interface PlannedRequest {
  readonly problem: RequestProblemInput;
  readonly checked: CheckedCoverage;
  readonly outcome: Outcome;
}

/** Asks the rules about each problem by itself, since each becomes a request of its own. @throws Refused. */
export async function planRequests(context: Context, input: FileRequestInput): Promise<PlannedRequest[]> {
  const planned: PlannedRequest[] = [];
  // One after the other: guesses at a code are counted.
  for (const [place, problem] of input.problems.entries()) {
    const ask = () => checkCoverage(context, questionOf(input, problem));
    const checked = await ofProblem(place, () => asRefusals(ask));
    planned.push({ problem, checked, outcome: checked.decision.outcome });
  }
  return planned;
}

function questionOf(input: FileRequestInput, { kind, severity }: RequestProblemInput) {
  const { product, version, account, licence, licenceCode, country, environment } = input;
  return { product, version, account, licence, licenceCode, country, environment, kind, severity, problems: 1 };
}

/** What each problem says for itself. */
const OF_PROBLEM = ["kind", "severity", "attachments"];

/** Has a refusal of what one problem says name it there, in the filing. */
export async function ofProblem<T>(place: number, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const placed = error.refusals.map(({ field, ...refusal }) => {
      const isIts = OF_PROBLEM.includes(field?.[0] ?? "");
      return { ...refusal, field: isIts ? ["problems", String(place), ...(field ?? [])] : field };
    });
    throw new Refused(placed);
  }
}

const EXPECTED = ["BAD_USER_INPUT", "NOT_FOUND", "RATE_LIMITED"];

/** What a question is refused for, told as what the filing is refused for. */
export async function asRefusals<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { code, field } = error.extensions;
    if (!isErrorCode(code) || !EXPECTED.includes(code)) throw error;
    const path = Array.isArray(field) ? field.map(String).slice(1) : null;
    throw new Refused([{ code, field: path, text: { en: error.message, zh: error.message } }]);
  }
}
