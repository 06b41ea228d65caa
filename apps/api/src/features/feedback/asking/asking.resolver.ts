import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { guarded, requirePermission } from "../../../platform/permissions.ts";
import { historyOf, RecordChange } from "../../audit/index.ts";
import { personHash } from "../person-hash.ts";
import { feedbackSettings, SETTINGS_TARGET, saveFeedbackSettings } from "./feedback-settings.ts";
import { optedOutSince, optIn, optOut } from "./opt-out.ts";
import { SaveFeedbackSettingsInput } from "./settings.input.ts";
import {
  FeedbackChoice,
  FeedbackChoicePayload,
  FeedbackSettingsPayload,
  FeedbackSettingsType,
} from "./settings.type.ts";

const READ = "feedback.read";
const CONFIGURE = "feedback.configure";
const OWN = "ownRequests.use";

/** Whether, when and what customers are asked; and their choice not to be. */
@Resolver(() => FeedbackSettingsType)
export class AskingResolver {
  @Query(() => FeedbackSettingsType, {
    description: guarded(READ, "Whether, when and what customers are asked for feedback."),
  })
  async feedbackSettings(@Ctx() context: Context): Promise<FeedbackSettingsType> {
    requirePermission(context, READ);
    return await feedbackSettings(context.db.manager);
  }

  @FieldResolver(() => [RecordChange], { description: "Who changed them, when and how." })
  async history(@Ctx() context: Context): Promise<RecordChange[]> {
    return await historyOf(context, SETTINGS_TARGET.targetType, SETTINGS_TARGET.targetId);
  }

  @Mutation(() => FeedbackSettingsPayload, {
    description: guarded(CONFIGURE, "Decides whether, when and what customers are asked from now on."),
  })
  async saveFeedbackSettings(
    @Ctx() context: Context,
    @Arg("input", () => SaveFeedbackSettingsInput, { description: "What to do." }) input: SaveFeedbackSettingsInput,
  ): Promise<FeedbackSettingsPayload> {
    requirePermission(context, CONFIGURE);
    return await saveFeedbackSettings(context, input);
  }

  @Query(() => FeedbackChoice, {
    description: guarded(OWN, "Whether you asked not to be asked for feedback on your requests."),
  })
  async feedbackChoice(@Ctx() context: Context): Promise<FeedbackChoice> {
    const { subject } = requirePermission(context, OWN);
    const since = await optedOutSince(context.db.manager, personHash(context.secrets, subject));
    return { optedOut: since !== null };
  }

  @Mutation(() => FeedbackChoicePayload, {
    description: guarded(OWN, "Has you not be asked for feedback on your requests any more."),
  })
  async optOutOfFeedback(@Ctx() context: Context): Promise<FeedbackChoicePayload> {
    const { subject } = requirePermission(context, OWN);
    await optOut(context.db.manager, personHash(context.secrets, subject), context.now());
    return { choice: { optedOut: true }, userErrors: [] };
  }

  @Mutation(() => FeedbackChoicePayload, {
    description: guarded(OWN, "Has you be asked again now and then how your requests were handled."),
  })
  async optInToFeedback(@Ctx() context: Context): Promise<FeedbackChoicePayload> {
    const { subject } = requirePermission(context, OWN);
    await optIn(context.db.manager, personHash(context.secrets, subject));
    return { choice: { optedOut: false }, userErrors: [] };
  }
}
