import { badInput, Refused, refuseAny } from "../../../platform/refusal.ts";
import { storableText } from "../../../platform/storable.ts";
import type { FeedbackState } from "../feedback-enums.ts";
import type { FeedbackEntity } from "../record/feedback.entity.ts";
import { changeFeedback, type Worker } from "./change-feedback.ts";
import { nextStates } from "./next-states.ts";
import { requireReleased } from "./require-released.ts";
import type { FeedbackAssigneeInput, FeedbackPayload, TriageFeedbackInput } from "./triage.input.ts";

const LONGEST_PERSON = 200;

/** Says what becomes of feedback, and who looks into it. */
export async function triageFeedback(worker: Worker, input: TriageFeedbackInput): Promise<FeedbackPayload> {
  return await changeFeedback(worker, input, async (_change, feedback) => {
    requireReleased(feedback);
    const parts = { ...stateIn(input, feedback), ...assigneeIn(input) };
    const after = { ...shownOf(feedback), ...shownOf({ ...feedback, ...parts }) };
    const isSame = Object.entries(parts).every(([name, value]) => feedback[name as keyof typeof parts] === value);
    return isSame ? null : { action: "feedback.triage", parts, before: shownOf(feedback), after };
  });
}

function shownOf({ state, assigneeName }: Pick<FeedbackEntity, "state" | "assigneeName">) {
  return { state, assignee: assigneeName };
}

function stateIn({ state }: TriageFeedbackInput, feedback: FeedbackEntity): { readonly state?: FeedbackState } {
  if (state == null || state === feedback.state) return {};
  const allowed: readonly FeedbackState[] = nextStates(feedback);
  if (allowed.includes(state)) return { state };
  const hint =
    state === "ANSWERED"
      ? { en: "Answer it by answerFeedback.", zh: "请用 answerFeedback 答复。" }
      : { en: `Choose one of ${allowed.join(", ")}.`, zh: `请从 ${allowed.join("、")} 中选择。` };
  throw new Refused([
    badInput(["state"], {
      en: `Feedback that is ${feedback.state} cannot become ${state} by hand. ${hint.en}`,
      zh: `处于 ${feedback.state} 的反馈不能手动变为 ${state}。${hint.zh}`,
    }),
  ]);
}

type Assigned = Pick<FeedbackEntity, "assigneeSubject" | "assigneeName">;

function assigneeIn({ assignee }: TriageFeedbackInput): Partial<Assigned> {
  if (assignee === undefined) return {};
  if (assignee === null) return { assigneeSubject: null, assigneeName: null };
  refuseAny(personProblems(assignee));
  const { subject, name } = assignee;
  return { assigneeSubject: storableText(subject.trim()), assigneeName: storableText(name.trim()) };
}

function personProblems(assignee: FeedbackAssigneeInput) {
  return (["subject", "name"] as const).flatMap((field) => {
    const length = assignee[field].trim().length;
    if (length > 0 && length <= LONGEST_PERSON) return [];
    return [
      badInput(["assignee", field], {
        en: `The assignee's ${field} has ${length} characters; give 1 to ${LONGEST_PERSON}.`,
        zh: `处理人的 ${field} 有 ${length} 个字符；请填写 1 至 ${LONGEST_PERSON} 个字符。`,
      }),
    ];
  });
}
