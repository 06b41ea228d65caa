import type { EntityManager } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import { Refused, userErrorsOf } from "../../../platform/refusal.ts";
import { feedbackOf, keysOf, mailsOf, occasionsOf, type PersonTraces, personIn } from "./find-person.ts";
import type { ExportPersonFeedbackPayload, FeedbackPersonInput } from "./person.input.ts";

/** All that is kept of a person's feedback, as data that can be handed out; the audit knows that it was. */
export async function exportPersonFeedback(
  context: Context,
  input: FeedbackPersonInput,
): Promise<ExportPersonFeedbackPayload> {
  try {
    const person = personIn(input);
    const data = await context.db.transaction(async (manager) => {
      const keys = keysOf(context, person);
      const found = { feedback: await feedbackOf(manager, keys), occasions: await occasionsOf(manager, keys) };
      const traces = { ...found, mails: await mailsOf(manager, keys, found) };
      await account(context, manager, traces);
      return { exportedAt: context.now().toString(), ...(await readTraces(manager, traces)) };
    });
    return { data, userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { data: null, userErrors: userErrorsOf(context, error) };
  }
}

const FEEDBACK = `
  SELECT r.id, r.received_at AS "receivedAt", r.type, r.source, r.audience, r.locale, r.comment, r.giver_name AS name,
    r.giver_email AS email, r.giver_subject AS subject, r.account_id AS account, r.request_id AS request, r.state,
    r.clauses, r.held, coalesce(f.satisfaction, h.satisfaction) AS satisfaction, f.effort, f.recommend,
    coalesce(f.product, h.product) AS product,
    (SELECT coalesce(json_agg(json_build_object('at', c.at, 'satisfaction', c.satisfaction, 'effort', c.effort,
        'recommend', c.recommend, 'comment', c.comment) ORDER BY c.at), '[]')
      FROM feedback_correction c WHERE c.feedback_id = r.id) AS corrections,
    (SELECT coalesce(json_agg(json_build_object('at', a.at, 'text', a.text) ORDER BY a.at), '[]')
      FROM feedback_answer a WHERE a.feedback_id = r.id) AS answers
  FROM feedback r LEFT JOIN feedback_fact f ON f.id = r.id LEFT JOIN feedback_held h ON h.id = r.id
  WHERE r.id = ANY ($1::uuid[]) ORDER BY r.received_at, r.id`;

const OCCASIONS = `
  SELECT o.id, o.at, s.number AS request, o.offered, o.reasons, o.expires_at AS "expiresAt", o.answered_at AS "answeredAt"
  FROM feedback_occasion o JOIN support_request s ON s.id = o.request_id
  WHERE o.id = ANY ($1::uuid[]) ORDER BY o.at, o.id`;

const MAILS = `
  SELECT id, created_at AS "createdAt", recipient, subject, body, state, sent_at AS "sentAt"
  FROM mail WHERE id = ANY ($1::uuid[]) ORDER BY created_at, id`;

async function readTraces(manager: EntityManager, { feedback, occasions, mails }: PersonTraces): Promise<object> {
  return {
    feedback: await manager.query(FEEDBACK, [feedback]),
    occasions: await manager.query(OCCASIONS, [occasions]),
    mails: await manager.query(MAILS, [mails]),
  };
}

async function account(context: Context, manager: EntityManager, { feedback, occasions }: PersonTraces): Promise<void> {
  const change = (targetType: string) => (targetId: string) => {
    return { targetType, targetId, targetLabel: "handed out", before: {}, after: {} };
  };
  const changes = [...feedback.map(change("Feedback")), ...occasions.map(change("FeedbackOccasion"))];
  await context.audit.recordDone(manager, context, { action: "feedback.exportPerson", changes, at: context.now() });
}
