import { badInput, Refused, refuseAny } from "../../../platform/refusal.ts";
import { requestFor } from "../../requests/index.ts";
import { clauseProblems } from "../giving/given-problems.ts";
import type { FeedbackEntity } from "../record/feedback.entity.ts";
import { changeFeedback, type FeedbackChange, type Worker } from "./change-feedback.ts";
import { requireReleased } from "./require-released.ts";
import type { FeedbackPayload, LinkFeedbackInput } from "./triage.input.ts";

/** Says what feedback is about. Its fact stays: a figure does not change because somebody tidied up. */
export async function linkFeedback(worker: Worker, input: LinkFeedbackInput): Promise<FeedbackPayload> {
  return await changeFeedback(worker, input, async (change, feedback) => {
    requireReleased(feedback);
    const parts = { ...clausesIn(change, input, feedback), ...(await requestIn(change, input, feedback)) };
    if (Object.keys(parts).length === 0) return null;
    // Not which request: the audit outlives an erasure, and the request leads to a person.
    const shown = ({ requestId, clauses }: FeedbackEntity) => ({ linkedToRequest: requestId !== null, clauses });
    const after = shown({ ...feedback, ...parts });
    return { action: "feedback.link", parts, before: shown(feedback), after };
  });
}

type Clauses = Partial<Pick<FeedbackEntity, "clauses">>;

function clausesIn({ context }: FeedbackChange, { clauses }: LinkFeedbackInput, feedback: FeedbackEntity): Clauses {
  if (clauses == null) return {};
  refuseAny(clauseProblems(context, clauses, feedback.clauses));
  const wanted = [...new Set(clauses)];
  return wanted.join() === feedback.clauses.join() ? {} : { clauses: wanted };
}

type Linked = Partial<Pick<FeedbackEntity, "requestId" | "requestLinkedAt">>;

/**
 * Interpretation: which request a customer rated, or named, is their word and is counted by it; staff link only what
 * came without one.
 */
async function requestIn(
  { context, at }: FeedbackChange,
  { request: id }: LinkFeedbackInput,
  { requestId, requestLinkedAt }: FeedbackEntity,
): Promise<Linked> {
  if (id === undefined || id === requestId) return {};
  if (requestId !== null && requestLinkedAt === null) {
    throw new Refused([
      badInput(["request"], {
        en: "Its giver said which request it is about, and that stays. Leave request out.",
        zh: "提交者已指明相关请求，不能更改。请不要填写 request。",
      }),
    ]);
  }
  if (id === null) return { requestId: null, requestLinkedAt: null };
  const request = await requestFor(context, id);
  if (request !== null) return { requestId: request.id, requestLinkedAt: new Date(at.epochMilliseconds) };
  const text = {
    en: "There is no such support request that you may see. Take its id from requests.",
    zh: "没有您可以查看的该支持请求。请从 requests 中取其 id。",
  };
  throw new Refused([{ code: "NOT_FOUND", field: ["request"], text }]);
}
