import type { EntityManager } from "typeorm";
import type { Locale } from "../../../platform/context.ts";
import { SupportRequestEntity } from "../../requests/index.ts";
import { hashOfToken } from "../asking/survey-token.ts";
import { FeedbackFactEntity } from "../facts/feedback-fact.entity.ts";
import { SCALE_WORDS, type ScaleWord } from "../feedback-scale.ts";
import { FeedbackEntity } from "../record/feedback.entity.ts";
import { FeedbackOccasionEntity } from "../record/feedback-occasion.entity.ts";
import type { Answers } from "./read-answers.ts";

/** What a token opens: an invitation that is to be answered, or an answer that is to be corrected. */
export interface OpenSurvey {
  readonly state: "OPEN";
  readonly kind: "INVITATION" | "CORRECTION";
  readonly hash: Buffer;
  /** As `personHash` makes it. */
  readonly person: Buffer;
  readonly locale: Locale;
  readonly scales: readonly ScaleWord[];
  readonly number: string;
  readonly subject: string;
  /** What was answered before; null for an invitation. */
  readonly answers: Answers | null;
}

export type Survey =
  | OpenSurvey
  | { readonly state: "EXPIRED"; readonly locale: Locale }
  | { readonly state: "UNKNOWN" };

const TOKEN = /^[\w-]{43}$/;
const UNKNOWN = { state: "UNKNOWN" } as const;

/** What a token opens at an instant. Looking changes nothing, however often and by whomever. */
export async function findSurvey(manager: EntityManager, token: string, at: Temporal.Instant): Promise<Survey> {
  if (!TOKEN.test(token)) return UNKNOWN;
  const hash = hashOfToken(token);
  const occasion = await manager.findOneBy(FeedbackOccasionEntity, { tokenHash: hash });
  if (occasion !== null)
    return await opened(manager, { hash, occasion, until: occasion.expiresAt, feedback: null, at });
  const feedback = await manager.findOneBy(FeedbackEntity, { correctionHash: hash });
  const { occasionId = null, erasedAt = null } = feedback ?? {};
  const answered =
    occasionId === null || erasedAt !== null
      ? null
      : await manager.findOneBy(FeedbackOccasionEntity, { id: occasionId });
  if (feedback === null || answered === null) return UNKNOWN;
  return await opened(manager, { hash, occasion: answered, until: feedback.correctionUntil, feedback, at });
}

interface Found {
  readonly hash: Buffer;
  readonly occasion: FeedbackOccasionEntity;
  readonly until: Date | null;
  readonly feedback: FeedbackEntity | null;
  readonly at: Temporal.Instant;
}

async function opened(manager: EntityManager, { hash, occasion, until, feedback, at }: Found): Promise<Survey> {
  const { person, requestId, scales } = occasion;
  const locale: Locale = occasion.locale === "zh-CN" ? "zh-CN" : "en";
  // Whose data were erased is asked nothing any more.
  if (person === null) return UNKNOWN;
  if (until === null || until.getTime() <= at.epochMilliseconds) return { state: "EXPIRED", locale };
  const { number, subject } = await manager.findOneByOrFail(SupportRequestEntity, { id: requestId });
  return {
    state: "OPEN",
    kind: feedback === null ? "INVITATION" : "CORRECTION",
    hash,
    person,
    locale,
    scales: SCALE_WORDS.filter((scale) => scales.includes(scale)),
    number,
    subject,
    answers: feedback === null ? null : await answersOf(manager, feedback),
  };
}

export async function answersOf(manager: EntityManager, { id, comment }: FeedbackEntity): Promise<Answers> {
  const { satisfaction, effort, recommend } = await manager.findOneByOrFail(FeedbackFactEntity, { id });
  return { satisfaction, effort, recommend, comment };
}
