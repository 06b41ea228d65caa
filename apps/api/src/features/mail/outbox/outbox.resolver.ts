import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { keysetPage } from "../../../platform/keyset-page.ts";
import { CursorArgs } from "../../../platform/page-arguments.ts";
import { type Connection, connectionType } from "../../../platform/pagination.ts";
import { guarded, requirePermission } from "../../../platform/permissions.ts";
import { readsRequests, requestFor, type SupportRequestEntity, SupportRequestType } from "../../requests/index.ts";
import { MailPayload, type MailRow, MailType, OutboxFilter, RetryMailInput } from "./mail.type.ts";
import { mailList, noMails } from "./mail-list.ts";
import { ReceivedMailType } from "./received-mail.type.ts";
import { receivedMailList } from "./received-mail-list.ts";
import { retryMail } from "./retry-mail.ts";

const MailConnection = connectionType(MailType, "Mail");
const ReceivedMailConnection = connectionType(ReceivedMailType, "ReceivedMail");
const KEEPS = "requests.configure";

/** Mails that leave, and what came in. */
@Resolver(() => MailType)
export class OutboxResolver {
  @Query(() => MailConnection, { description: guarded(KEEPS, "Mails that are to be sent or were, the newest first.") })
  async outbox(
    @Ctx() context: Context,
    @Args(() => CursorArgs) page: CursorArgs,
    @Arg("filter", () => OutboxFilter, { nullable: true, description: "Which of them." }) filter?: OutboxFilter | null,
  ): Promise<Connection<MailRow>> {
    requirePermission(context, KEEPS);
    return await keysetPage(mailList(context.db, filter ?? {}), page);
  }

  @Query(() => ReceivedMailConnection, {
    description: guarded(
      KEEPS,
      "Mails that came in, the newest first, with why they were not taken where they were not.",
    ),
  })
  async receivedMails(@Ctx() context: Context, @Args(() => CursorArgs) page: CursorArgs) {
    requirePermission(context, KEEPS);
    return await keysetPage(receivedMailList(context.db), page);
  }

  @Mutation(() => MailPayload, {
    description: guarded(KEEPS, "Has a mail sent again that was not sent; one that still waits is tried at once."),
  })
  async retryMail(
    @Ctx() context: Context,
    @Arg("input", () => RetryMailInput, { description: "Which." }) { id }: RetryMailInput,
  ): Promise<MailPayload> {
    requirePermission(context, KEEPS);
    return await retryMail(context, id);
  }

  @FieldResolver(() => SupportRequestType, {
    nullable: true,
    description: "The request that it is about, as far as you may see it; null for another mail.",
  })
  async request(@Root() { requestId }: MailRow, @Ctx() context: Context): Promise<SupportRequestEntity | null> {
    return requestId === null ? null : await requestFor(context, requestId);
  }
}

@Resolver(() => SupportRequestType)
export class RequestMailsResolver {
  @FieldResolver(() => MailConnection, {
    description: "Mails about it, the newest first, for staff with requests.read; empty for others.",
  })
  async mails(
    @Root() { id: requestId }: SupportRequestEntity,
    @Ctx() context: Context,
    @Args(() => CursorArgs) page: CursorArgs,
  ): Promise<Connection<MailRow>> {
    return await keysetPage(readsRequests(context) ? mailList(context.db, { requestId }) : noMails, page);
  }
}
