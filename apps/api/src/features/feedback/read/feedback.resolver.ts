import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { keysetPage } from "../../../platform/keyset-page.ts";
import { loaderFor } from "../../../platform/loader.ts";
import { CursorArgs } from "../../../platform/page-arguments.ts";
import { type Connection, connectionType } from "../../../platform/pagination.ts";
import { guarded, requirePermission } from "../../../platform/permissions.ts";
import { requestFor, type SupportRequestEntity, SupportRequestType } from "../../requests/index.ts";
import { FeedbackNodeType } from "./feedback.type.ts";
import { FeedbackListArgs } from "./feedback-list.args.ts";
import { feedbackList } from "./feedback-list.ts";
import { answersLoader } from "./feedback-parts.ts";
import { type FeedbackRow, feedbackLoader } from "./feedback-rows.ts";
import { OwnFeedbackAnswerType, OwnFeedbackType } from "./own-feedback.type.ts";
import { ownFeedbackList } from "./own-feedback-list.ts";

const FeedbackConnection = connectionType(FeedbackNodeType, "Feedback");
const OwnFeedbackConnection = connectionType(OwnFeedbackType, "OwnFeedback");
const READS = "feedback.read";
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

@Resolver()
export class FeedbackResolver {
  @Query(() => FeedbackConnection, {
    description: guarded(READS, "Feedback that matches, the newest first; what is held is listed apart."),
  })
  async feedbackList(
    @Ctx() context: Context,
    @Args(() => FeedbackListArgs) wanted: FeedbackListArgs,
  ): Promise<Connection<FeedbackRow>> {
    requirePermission(context, READS);
    return await keysetPage(feedbackList(context, wanted), wanted);
  }

  @Query(() => FeedbackNodeType, {
    nullable: true,
    description: guarded(READS, "One piece of feedback; null where there is none such."),
  })
  async feedback(
    @Ctx() context: Context,
    @Arg("id", () => ID, { description: "Its id." }) id: string,
  ): Promise<FeedbackRow | null> {
    requirePermission(context, READS);
    return UUID.test(id) ? await loaderFor(context, feedbackLoader).load(id.toLowerCase()) : null;
  }
}

/** What customers see again of what they said. */
@Resolver(() => OwnFeedbackType)
export class OwnFeedbackResolver {
  @Query(() => OwnFeedbackConnection, {
    description: guarded("ownRequests.use", "Feedback that you gave while you were signed in, the newest first."),
  })
  async ownFeedback(
    @Ctx() context: Context,
    @Args(() => CursorArgs) page: CursorArgs,
  ): Promise<Connection<FeedbackRow>> {
    const { subject } = requirePermission(context, "ownRequests.use");
    return await keysetPage(ownFeedbackList(context, subject), page);
  }

  @FieldResolver(() => SupportRequestType, {
    nullable: true,
    description: "The support request that you named or rated; null for none, and where you follow that no longer",
  })
  async request(@Root() row: FeedbackRow, @Ctx() context: Context): Promise<SupportRequestEntity | null> {
    return row.requestId === null || row.requestLinkedByStaff ? null : await requestFor(context, row.requestId);
  }

  @FieldResolver(() => [OwnFeedbackAnswerType], { description: "What support answered, the oldest first" })
  async answers(@Root() { id }: FeedbackRow, @Ctx() context: Context): Promise<OwnFeedbackAnswerType[]> {
    const answers = await loaderFor(context, answersLoader).load(id);
    return answers.flatMap(({ id: answer, at, text }) => (text === null ? [] : [{ id: answer, at, text }]));
  }
}
