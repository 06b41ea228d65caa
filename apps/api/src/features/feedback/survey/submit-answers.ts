import { randomUUID } from "node:crypto";
import { waitBucketOf } from "@supportbook/policy";
import type { EntityManager } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import { SupportRequestEntity } from "../../requests/index.ts";
import { newSurveyToken, type SurveyToken } from "../asking/survey-token.ts";
import { FeedbackFactEntity } from "../facts/feedback-fact.entity.ts";
import { writeFact } from "../facts/write-fact.ts";
import { FeedbackEntity } from "../record/feedback.entity.ts";
import { FeedbackOccasionEntity } from "../record/feedback-occasion.entity.ts";
import { indexComment } from "../record/feedback-words.ts";
import type { Answers } from "./read-answers.ts";

/**
 * Spends the token of an invitation on what was answered: feedback, what it is counted by and that the invitation was
 * answered, all or nothing. Of two who send the same token at once, one does.
 * @returns the token by which the answer can be corrected; null where the first one opens nothing any more.
 */
export async function submitAnswers(context: Context, hash: Buffer, answers: Answers): Promise<string | null> {
  return await context.db.transaction(async (manager) => {
    const occasion = await spend(manager, hash, context.now());
    if (occasion === null) return null;
    const correction = newSurveyToken();
    await writeFeedback(manager, { occasion, answers, correction, at: context.now() });
    await manager.update(FeedbackFactEntity, { id: occasion.id }, { answered: true });
    return correction.token;
  });
}

/** The occasion, whose request nobody reopens until the rating is in: either is told of the other. */
async function spend(manager: EntityManager, tokenHash: Buffer, at: Temporal.Instant) {
  const seen = await manager.findOneBy(FeedbackOccasionEntity, { tokenHash });
  if (seen === null) return null;
  await manager.query("SELECT 1 FROM support_request WHERE id = $1 FOR SHARE", [seen.requestId]);
  const { affected } = await manager
    .createQueryBuilder()
    .update(FeedbackOccasionEntity)
    .set({ tokenHash: null, answeredAt: new Date(at.epochMilliseconds) })
    .where("token_hash = :tokenHash AND expires_at > :now AND person IS NOT NULL", { tokenHash, now: at.toString() })
    .execute();
  return affected === 1 ? seen : null;
}

interface Answered {
  readonly occasion: FeedbackOccasionEntity;
  readonly answers: Answers;
  readonly correction: SurveyToken;
  readonly at: Temporal.Instant;
}

async function writeFeedback(manager: EntityManager, { occasion, answers, correction, at }: Answered): Promise<void> {
  const asked = await manager.findOneByOrFail(FeedbackFactEntity, { id: occasion.id });
  const request = await manager.findOneByOrFail(SupportRequestEntity, { id: occasion.requestId });
  const { comment, ...rating } = answers;
  const [id, receivedAt] = [randomUUID(), new Date(at.epochMilliseconds)];
  const feedback = manager.create(FeedbackEntity, {
    id,
    occasionId: occasion.id,
    requestId: request.id,
    accountId: request.accountId,
    receivedAt,
    audience: asked.segment,
    type: "RATING",
    source: "INVITATION",
    locale: occasion.locale,
    comment,
    person: occasion.person,
    giverSubject: request.requesterSubject,
    giverName: request.requesterName,
    giverEmail: request.requesterEmail,
    state: "NEW",
    correctionHash: correction.hash,
    correctionUntil: occasion.expiresAt,
  });
  await manager.insert(FeedbackEntity, feedback);
  await indexComment(manager, id, comment);
  // Clocks of two machines may differ by more than somebody takes to answer.
  const minutes = Math.max(0, (receivedAt.getTime() - occasion.at.getTime()) / 60_000);
  const given = { basis: "FEEDBACK", type: "RATING", source: "INVITATION", offered: null, answered: null } as const;
  await writeFact(manager, {
    ...{ ...asked, ...rating, ...given },
    ...{ id, at: receivedAt, wait: waitBucketOf(minutes), reopened: false },
  });
}
