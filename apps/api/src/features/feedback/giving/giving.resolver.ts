import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { guarded, requirePermission } from "../../../platform/permissions.ts";
import { issueForm } from "./form-ticket.ts";
import { giveAccountFeedback } from "./give-account-feedback.ts";
import {
  FeedbackFormType,
  GiveAccountFeedbackInput,
  GiveFeedbackInput,
  GivenFeedbackPayload,
} from "./give-feedback.input.ts";
import { giveFeedback } from "./give-feedback.ts";

const what = { description: "What to say." };

/** Feedback that nobody asked for. */
@Resolver()
export class GivingResolver {
  @Query(() => FeedbackFormType, { description: "What the public form of feedback needs (7.1)." })
  feedbackForm(@Ctx() context: Context): FeedbackFormType {
    return issueForm(context);
  }

  @Mutation(() => GivenFeedbackPayload, {
    description:
      "Gives feedback on support for home & mobile products (7.1). Open to everybody but staff; refused for a while to whoever sends much of it.",
  })
  async giveFeedback(
    @Ctx() context: Context,
    @Arg("input", () => GiveFeedbackInput, what) input: GiveFeedbackInput,
  ): Promise<GivenFeedbackPayload> {
    return await giveFeedback(context, input);
  }

  @Mutation(() => GivenFeedbackPayload, {
    description: guarded(
      "ownAccount.use",
      "Gives feedback on support for business products from a company account (7.2).",
    ),
  })
  async giveAccountFeedback(
    @Ctx() context: Context,
    @Arg("input", () => GiveAccountFeedbackInput, what) input: GiveAccountFeedbackInput,
  ): Promise<GivenFeedbackPayload> {
    requirePermission(context, "ownAccount.use");
    return await giveAccountFeedback(context, input);
  }
}
