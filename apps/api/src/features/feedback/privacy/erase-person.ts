import type { EntityManager } from "typeorm";
import { requiredReason } from "../../../platform/change-reason.ts";
import type { Context } from "../../../platform/context.ts";
import { forgetLoaded } from "../../../platform/loader.ts";
import { badInput, Refused, userErrorsOf } from "../../../platform/refusal.ts";
import {
  feedbackOf,
  keysOf,
  mailsOf,
  occasionsOf,
  type Person,
  type PersonKeys,
  type PersonTraces,
  personIn,
} from "./find-person.ts";
import type { ErasePersonFeedbackInput, ErasePersonFeedbackPayload } from "./person.input.ts";

/** Takes a person out of feedback, and leaves every figure as it was. */
export async function erasePersonFeedback(
  context: Context,
  input: ErasePersonFeedbackInput,
): Promise<ErasePersonFeedbackPayload> {
  try {
    const person = personIn(input);
    const reason = impersonalReason(input.reason, person);
    const erased = await context.db.transaction(async (manager) => {
      const traces = await erase(context, manager, keysOf(context, person));
      if (Object.values(traces).every(({ length }) => length === 0)) throw nobody();
      await account(context, manager, { traces, reason });
      return traces;
    });
    forgetLoaded(context);
    return { feedback: erased.feedback.length, occasions: erased.occasions.length, userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { feedback: null, occasions: null, userErrors: userErrorsOf(context, error) };
  }
}

/** @throws Refused for a reason that names who is erased: it would outlive the erasure. */
function impersonalReason(given: string, { email, subject }: Person): string {
  const reason = requiredReason(given);
  const said = reason.toLowerCase();
  const isNamed = [email, subject?.toLowerCase()].some((name) => name != null && said.includes(name));
  if (!isNamed) return reason;
  throw new Refused([
    badInput(["reason"], {
      en: "The reason names the person, and would be kept. Say it without address and subject, such as the number of the case.",
      zh: "理由中写有此人的信息，且会被保留。请改用不含邮箱和 subject 的说法，例如工单编号。",
    }),
  ]);
}

function nobody(): Refused {
  const text = {
    en: "Nothing of feedback leads to this person, or no longer. Check address and subject; exportPersonFeedback shows what is kept.",
    zh: "没有与此人相关的反馈数据，或已被删除。请检查邮箱和 subject；可用 exportPersonFeedback 查看保留的内容。",
  };
  return new Refused([{ code: "NOT_FOUND", field: null, text }]);
}

/**
 * Rows and facts stay, and with them what was counted; no row leads by a request or an account to who gave it. An invitation that was not answered yet can no longer be: its
 * link would bring the person back. Each step finds what whoever answers, corrects or replies at the same moment wrote,
 * because it waits for the row that they hold: occasions before feedback, and that before what hangs on it.
 */
async function erase({ now }: Context, manager: EntityManager, keys: PersonKeys): Promise<PersonTraces> {
  const occasions = await occasionsOf(manager, keys);
  await manager.query("UPDATE feedback_occasion SET person = NULL, token_hash = NULL WHERE id = ANY ($1::uuid[])", [
    occasions,
  ]);
  const feedback = await feedbackOf(manager, keys);
  await manager.query(
    `UPDATE feedback SET comment = NULL, words = NULL, person = NULL, giver_subject = NULL, giver_name = NULL,
       giver_email = NULL, correction_hash = NULL, correction_until = NULL, occasion_id = NULL, request_id = NULL,
       request_linked_at = NULL, account_id = NULL, erased_at = $2, revision = revision + 1
     WHERE id = ANY ($1::uuid[])`,
    [feedback, now().toString()],
  );
  const mails = await mailsOf(manager, keys, { feedback, occasions });
  await manager.query("DELETE FROM mail WHERE id = ANY ($1::uuid[])", [mails]);
  for (const erasing of [
    "UPDATE feedback_correction SET comment = NULL WHERE feedback_id = ANY ($1::uuid[])",
    "UPDATE feedback_answer SET text = NULL, mail_id = NULL WHERE feedback_id = ANY ($1::uuid[])",
  ]) {
    await manager.query(erasing, [feedback]);
  }
  return { feedback, occasions, mails };
}

interface Erased {
  readonly traces: PersonTraces;
  readonly reason: string;
}

async function account(context: Context, manager: EntityManager, { traces, reason }: Erased): Promise<void> {
  const change = (targetType: string) => (targetId: string) => {
    return { targetType, targetId, targetLabel: "erased", before: { erased: false }, after: { erased: true } };
  };
  const changes = [
    ...traces.feedback.map(change("Feedback")),
    ...traces.occasions.map(change("FeedbackOccasion")),
    ...traces.mails.map(change("Mail")),
  ];
  await context.audit.recordDone(manager, context, {
    action: "feedback.erasePerson",
    changes,
    at: context.now(),
    reason,
  });
}
