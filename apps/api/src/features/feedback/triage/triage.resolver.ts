import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { guarded, requirePermission } from "../../../platform/permissions.ts";
import { answerFeedback } from "./answer-feedback.ts";
import { discardFeedback, releaseFeedback } from "./held-feedback.ts";
import { linkFeedback } from "./link-feedback.ts";
import {
  AnswerFeedbackInput,
  FeedbackPayload,
  LinkFeedbackInput,
  SeenFeedbackInput,
  TriageFeedbackInput,
} from "./triage.input.ts";
import { triageFeedback } from "./triage-feedback.ts";

const WORKS = "feedback.work";
const what = { description: "What to do." };

/** What staff make of feedback. */
@Resolver()
export class TriageResolver {
  @Mutation(() => FeedbackPayload, {
    description: guarded(WORKS, "Says what becomes of feedback, and who looks into it."),
  })
  async triageFeedback(
    @Ctx() context: Context,
    @Arg("input", () => TriageFeedbackInput, what) input: TriageFeedbackInput,
  ): Promise<FeedbackPayload> {
    return await triageFeedback({ context, actor: requirePermission(context, WORKS) }, input);
  }

  @Mutation(() => FeedbackPayload, {
    description: guarded(
      WORKS,
      "Answers feedback: by mail where an address is known, and where its giver sees it signed in. Refused where an answer reaches nobody.",
    ),
  })
  async answerFeedback(
    @Ctx() context: Context,
    @Arg("input", () => AnswerFeedbackInput, what) input: AnswerFeedbackInput,
  ): Promise<FeedbackPayload> {
    return await answerFeedback({ context, actor: requirePermission(context, WORKS) }, input);
  }

  @Mutation(() => FeedbackPayload, {
    description: guarded(
      WORKS,
      "Says which support request and which clauses feedback is about. It goes on being counted by what was known when it came.",
    ),
  })
  async linkFeedback(
    @Ctx() context: Context,
    @Arg("input", () => LinkFeedbackInput, what) input: LinkFeedbackInput,
  ): Promise<FeedbackPayload> {
    return await linkFeedback({ context, actor: requirePermission(context, WORKS) }, input);
  }

  @Mutation(() => FeedbackPayload, {
    description: guarded(WORKS, "Takes feedback that is held for what it is: it is counted from now on, when it came."),
  })
  async releaseFeedback(
    @Ctx() context: Context,
    @Arg("input", () => SeenFeedbackInput, what) input: SeenFeedbackInput,
  ): Promise<FeedbackPayload> {
    return await releaseFeedback({ context, actor: requirePermission(context, WORKS) }, input);
  }

  @Mutation(() => FeedbackPayload, {
    description: guarded(WORKS, "Throws feedback away that is held. It cannot be had back, and was never counted."),
  })
  async discardFeedback(
    @Ctx() context: Context,
    @Arg("input", () => SeenFeedbackInput, what) input: SeenFeedbackInput,
  ): Promise<FeedbackPayload> {
    return await discardFeedback({ context, actor: requirePermission(context, WORKS) }, input);
  }
}
