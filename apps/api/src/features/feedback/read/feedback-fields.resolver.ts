import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { loaderFor } from "../../../platform/loader.ts";
import { may } from "../../../platform/permissions.ts";
import { accountById } from "../../accounts/index.ts";
import { historyOf, RecordChange } from "../../audit/index.ts";
import { requestFor, type SupportRequestEntity, SupportRequestType } from "../../requests/index.ts";
import { FeedbackStateEnum } from "../feedback-enum-types.ts";
import type { FeedbackState } from "../feedback-enums.ts";
import { nextStates } from "../triage/next-states.ts";
import { dimensionsLoader } from "./dimensions-of.ts";
import { FeedbackAnswerType, FeedbackCorrectionType, FeedbackGiverType, FeedbackNodeType } from "./feedback.type.ts";
import { FeedbackGroupKeyType } from "./feedback-group-key.type.ts";
import { answersLoader, correctionsLoader } from "./feedback-parts.ts";
import { type FeedbackRow, feedbackOfRequestLoader } from "./feedback-rows.ts";

/** What feedback leads to, as far as the caller sees it. */
@Resolver(() => FeedbackNodeType)
export class FeedbackFieldsResolver {
  @FieldResolver(() => [FeedbackGroupKeyType], {
    description:
      "By which values it is counted: as they were when it was asked for or given. A clause is one value each",
  })
  async dimensions(@Root() row: FeedbackRow, @Ctx() context: Context): Promise<FeedbackGroupKeyType[]> {
    return await loaderFor(context, dimensionsLoader).load(row);
  }

  @FieldResolver(() => SupportRequestType, {
    nullable: true,
    description: "The support request that it is about; null for none, and for whoever does not see that",
  })
  async request(@Root() { requestId }: FeedbackRow, @Ctx() context: Context): Promise<SupportRequestEntity | null> {
    return requestId === null ? null : await requestFor(context, requestId);
  }

  @FieldResolver(() => FeedbackGiverType, {
    nullable: true,
    description: "Who gave it; null where nobody said, once that was erased, and for whoever has no feedback.work",
  })
  async giver(@Root() row: FeedbackRow, @Ctx() context: Context): Promise<FeedbackGiverType | null> {
    if (!may(context.actor, "feedback.work")) return null;
    const { giverName: name, giverEmail: email, giverSubject: subject, accountId } = row;
    if (name === null && email === null && subject === null && accountId === null) return null;
    return { name, email, subject, account: accountId === null ? null : await accountById(context, accountId) };
  }

  @FieldResolver(() => Boolean, { description: "Whether an answer would reach its giver: by mail, or signed in" })
  answerable(@Root() { giverEmail, giverSubject }: FeedbackRow): boolean {
    return giverEmail !== null || giverSubject !== null;
  }

  @FieldResolver(() => Boolean, { description: "Whether you look into it" })
  assignedToMe(@Root() { assigneeSubject }: FeedbackRow, @Ctx() { actor }: Context): boolean {
    return assigneeSubject !== null && assigneeSubject === actor?.subject;
  }

  @FieldResolver(() => [FeedbackStateEnum], { description: "What `triageFeedback` may make of it next" })
  nextStates(@Root() row: FeedbackRow): FeedbackState[] {
    return [...nextStates(row)];
  }

  @FieldResolver(() => [FeedbackCorrectionType], { description: "What it said before, the newest first" })
  async corrections(@Root() { id }: FeedbackRow, @Ctx() context: Context): Promise<FeedbackCorrectionType[]> {
    return await loaderFor(context, correctionsLoader).load(id);
  }

  @FieldResolver(() => [FeedbackAnswerType], { description: "What support answered, the oldest first" })
  async answers(@Root() { id }: FeedbackRow, @Ctx() context: Context): Promise<FeedbackAnswerType[]> {
    return await loaderFor(context, answersLoader).load(id);
  }

  @FieldResolver(() => [RecordChange], { description: "What staff did with it, the newest first; never its words" })
  async history(@Root() { id }: FeedbackRow, @Ctx() context: Context): Promise<RecordChange[]> {
    return await historyOf(context, "Feedback", id);
  }
}

@Resolver(() => SupportRequestType)
export class RequestFeedbackResolver {
  @FieldResolver(() => [FeedbackNodeType], {
    description: "Feedback about it, the newest first, for staff with feedback.read; empty for others.",
  })
  async feedback(@Root() { id }: SupportRequestEntity, @Ctx() context: Context): Promise<FeedbackRow[]> {
    return may(context.actor, "feedback.read") ? await loaderFor(context, feedbackOfRequestLoader).load(id) : [];
  }
}
