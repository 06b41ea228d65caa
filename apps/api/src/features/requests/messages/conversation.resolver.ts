import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { keysetPage } from "../../../platform/keyset-page.ts";
import { CursorArgs } from "../../../platform/page-arguments.ts";
import { type Connection, connectionType } from "../../../platform/pagination.ts";
import { guarded, requirePermission } from "../../../platform/permissions.ts";
import { RequestMessagePayload } from "../change/request-payload.type.ts";
import { mergedMessages } from "../groups/merged-messages.ts";
import { SupportRequestType } from "../read/request.type.ts";
import { readsRequests } from "../read/visible-requests.ts";
import type { SupportRequestEntity } from "../record/support-request.entity.ts";
import { AnswerRequestInput, RequestEventType, RequestMessageType, StaffMessageInput } from "./message.type.ts";
import { eventList, messageList } from "./record-lists.ts";
import { addNote, answerRequest, replyToRequest } from "./say-something.ts";

const RequestMessageConnection = connectionType(RequestMessageType, "RequestMessage");
const RequestEventConnection = connectionType(RequestEventType, "RequestEvent");

/** What is said about a request, and what happened to it. */
@Resolver(() => SupportRequestType)
export class ConversationResolver {
  @FieldResolver(() => RequestMessageConnection, {
    description:
      "What was said, the first first; internal notes for staff with requests.read alone. What was said before a merge is read here and in the request that it became part of.",
  })
  async messages(
    @Root() request: SupportRequestEntity,
    @Ctx() context: Context,
    @Args(() => CursorArgs) page: CursorArgs,
  ): Promise<Connection<RequestMessageType>> {
    const of = { requestId: request.id, withInternal: readsRequests(context) };
    const andMessages = await mergedMessages(context.db, request);
    return await keysetPage(messageList(context.db, { ...of, andMessages }), page);
  }

  @FieldResolver(() => RequestEventConnection, {
    description: "What happened to it, the first first; what concerns the desk alone for staff with requests.read.",
  })
  async events(
    @Root() { id: requestId }: SupportRequestEntity,
    @Ctx() context: Context,
    @Args(() => CursorArgs) page: CursorArgs,
  ): Promise<Connection<RequestEventType>> {
    return await keysetPage(eventList(context.db, { requestId, withInternal: readsRequests(context) }), page);
  }

  @Mutation(() => RequestMessagePayload, {
    description: guarded(
      "ownRequests.use",
      "Says something about a request of yours. Where support waits for you, the request is open again (6.4).",
    ),
  })
  async answerRequest(
    @Ctx() context: Context,
    @Arg("input", () => AnswerRequestInput, { description: "What to say." }) input: AnswerRequestInput,
  ) {
    return await answerRequest({ context, actor: requirePermission(context, "ownRequests.use") }, input);
  }

  @Mutation(() => RequestMessagePayload, {
    description: guarded(
      "requests.work",
      "Tells the customer something; the request stays where it stands. To ask or to resolve, use `moveRequest`.",
    ),
  })
  async replyToRequest(
    @Ctx() context: Context,
    @Arg("input", () => StaffMessageInput, { description: "What to say." }) input: StaffMessageInput,
  ) {
    return await replyToRequest({ context, actor: requirePermission(context, "requests.work") }, input);
  }

  @Mutation(() => RequestMessagePayload, {
    description: guarded("requests.work", "Tells staff something that the customer never reads."),
  })
  async addNote(
    @Ctx() context: Context,
    @Arg("input", () => StaffMessageInput, { description: "What to note." }) input: StaffMessageInput,
  ) {
    return await addNote({ context, actor: requirePermission(context, "requests.work") }, input);
  }
}
