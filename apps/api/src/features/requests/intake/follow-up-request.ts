import type { Actor, Context } from "../../../platform/context.ts";
import { Refused, refuseAny, userErrorsOf } from "../../../platform/refusal.ts";
import { requestFor } from "../read/visible-requests.ts";
import { newestReceipt, questionAgain } from "../receipts/question-again.ts";
import type { SupportRequestEntity } from "../record/support-request.entity.ts";
import type { FileRequestInput, FollowUpRequestInput } from "./file-request.input.ts";
import { fileRequest } from "./file-request.ts";
import type { FileRequestPayload } from "./file-request-payload.type.ts";
import { keyProblems, LONGEST_SUBJECT, textProblems } from "./filing-problems.ts";

/** Files what goes on from a request that has ended; filed whatever the rules say to it, as its beginning was. */
export async function followUpRequest(
  context: Context,
  actor: Actor,
  input: FollowUpRequestInput,
): Promise<FileRequestPayload> {
  try {
    const { idempotencyKey: key, subject, text } = input;
    const ofSubject = subject == null ? [] : textProblems(["subject"], subject, LONGEST_SUBJECT);
    refuseAny([...keyProblems(key), ...ofSubject, ...textProblems(["text"], text)]);
    const followUpOf = await endedRequest(context, input.id);
    return await fileRequest(context, actor, { input: await filingOf(context, followUpOf, input), followUpOf });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { requests: [], refused: [], userErrors: userErrorsOf(context, error) };
  }
}

async function endedRequest(context: Context, id: string): Promise<SupportRequestEntity> {
  const request = await requestFor(context, id);
  if (request === null) {
    const text = {
      en: "There is no such support request among those that you may see. Take its id from your list of requests.",
      zh: "在您可以查看的支持请求中没有该请求。请从您的请求列表中取其 id。",
    };
    throw new Refused([{ code: "NOT_FOUND", field: ["id"], text }]);
  }
  if (request.category === "CLOSED" || request.category === "DECLINED") return request;
  const text = {
    en: `The request ${request.number} has not ended: answer there, or reopen it if it is resolved.`,
    zh: `请求 ${request.number} 尚未结束：请在其中答复；如已解决，请重新打开。`,
  };
  throw new Refused([{ code: "BAD_USER_INPUT", field: ["id"], text }]);
}

async function filingOf(
  context: Context,
  request: SupportRequestEntity,
  { idempotencyKey, text, subject }: FollowUpRequestInput,
): Promise<FileRequestInput> {
  const again = questionAgain(context, request, await newestReceipt(context.db.manager, request.id));
  const { product, version, account, licence, country, environment, kind, severity } = again;
  return {
    idempotencyKey,
    product,
    version,
    account,
    // What an account has on record wins over what is said; without one the standing is told again or left open.
    licence: account === null ? licence : null,
    country,
    environment,
    build: request.build,
    answers: request.answers,
    problems: [{ kind, severity, text, subject: subject ?? request.subject }],
    fileAnyway: true,
  };
}
