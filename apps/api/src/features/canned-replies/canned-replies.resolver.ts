import { REPLY_PLACEHOLDERS } from "@supportbook/policy";
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { IsNull } from "typeorm";
import type { Context } from "../../platform/context.ts";
import type { KeptOutcome } from "../../platform/kept-record.ts";
import { isId } from "../../platform/key-parts.ts";
import { guarded, may, requireAnyPermission, requirePermission } from "../../platform/permissions.ts";
import { say } from "../../platform/say.ts";
import { historyOf, RecordChange } from "../audit/index.ts";
import { requestFor } from "../requests/index.ts";
import { CannedReplyEntity } from "./canned-reply.entity.ts";
import {
  CannedReplyPayload,
  CannedReplyType,
  FilledReplyType,
  type ReplyLocale,
  ReplyLocaleEnum,
  ReplyPlaceholderType,
  RetireCannedReplyInput,
  SaveCannedReplyInput,
} from "./canned-reply.type.ts";
import { fillReply } from "./fill-reply.ts";
import { presentReply, wordsOf } from "./present-reply.ts";
import { retireReply, saveReply } from "./save-reply.ts";

const WORK = "requests.work";
const CONFIGURE = "requests.configure";
const INPUT = { description: "What to do." };

/** What staff answers with again and again. */
@Resolver(() => CannedReplyType)
export class CannedRepliesResolver {
  @Query(() => [CannedReplyType], { description: guarded([WORK, CONFIGURE], "The canned replies, by title.") })
  async cannedReplies(
    @Ctx() context: Context,
    @Arg("search", () => String, { nullable: true, description: "Words that its titles or texts hold, all of them." })
    search?: string | null,
    @Arg("locale", () => ReplyLocaleEnum, { nullable: true, description: "Only what is said in this language." })
    locale?: ReplyLocale | null,
    @Arg("retired", () => Boolean, { defaultValue: false, description: "Whether the retired ones, too." })
    retired = false,
  ): Promise<CannedReplyType[]> {
    requireAnyPermission(context, [WORK, CONFIGURE]);
    const where = retired ? {} : { retiredAt: IsNull() };
    const rows = await context.db.getRepository(CannedReplyEntity).findBy(where);
    const found = rows.filter((row) => isSaidIn(row, locale ?? null) && holds(row, search ?? ""));
    return found.map((row) => presentReply(row, context.locale)).toSorted(byTitle);
  }

  @Query(() => CannedReplyType, {
    nullable: true,
    description: guarded([WORK, CONFIGURE], "One canned reply, a retired one too; null where there is none."),
  })
  async cannedReply(
    @Ctx() context: Context,
    @Arg("id", () => ID, { description: "Which one." }) id: string,
  ): Promise<CannedReplyType | null> {
    requireAnyPermission(context, [WORK, CONFIGURE]);
    const row = await replyOf(context, id);
    return row === null ? null : presentReply(row, context.locale);
  }

  @Query(() => [ReplyPlaceholderType], {
    description: guarded([WORK, CONFIGURE], "What canned replies may leave open, and what takes its place."),
  })
  replyPlaceholders(@Ctx() context: Context): ReplyPlaceholderType[] {
    requireAnyPermission(context, [WORK, CONFIGURE]);
    return Object.entries(REPLY_PLACEHOLDERS).map(([name, meaning]) => ({
      name,
      meaning: say(context.locale, meaning),
    }));
  }

  @Query(() => FilledReplyType, {
    nullable: true,
    description: guarded(
      WORK,
      "A canned reply in the words for a request, in the language in which its customer is answered; null where the reply or the request is not there.",
    ),
  })
  async filledReply(
    @Ctx() context: Context,
    @Arg("reply", () => ID, { description: "The canned reply." }) reply: string,
    @Arg("request", () => ID, { description: "The support request." }) request: string,
  ): Promise<FilledReplyType | null> {
    const actor = requirePermission(context, WORK);
    const [row, answered] = await Promise.all([replyOf(context, reply), requestFor(context, request)]);
    return row === null || answered === null ? null : fillReply(context, { row, request: answered, actor });
  }

  @FieldResolver(() => [RecordChange], {
    description: "Its latest hundred changes, newest first; empty for whoever may not keep canned replies.",
  })
  async history(@Root() { id }: CannedReplyType, @Ctx() context: Context): Promise<RecordChange[]> {
    return may(context.actor, CONFIGURE) ? await historyOf(context, "CannedReply", id) : [];
  }

  @Mutation(() => CannedReplyPayload, { description: guarded(CONFIGURE, "Writes a canned reply, or changes one.") })
  async saveCannedReply(
    @Ctx() context: Context,
    @Arg("input", () => SaveCannedReplyInput, INPUT) input: SaveCannedReplyInput,
  ): Promise<CannedReplyPayload> {
    requirePermission(context, CONFIGURE);
    return payloadOf(context, await saveReply(context, input));
  }

  @Mutation(() => CannedReplyPayload, { description: guarded(CONFIGURE, "Has nobody use a canned reply any more.") })
  async retireCannedReply(
    @Ctx() context: Context,
    @Arg("input", () => RetireCannedReplyInput, INPUT) input: RetireCannedReplyInput,
  ): Promise<CannedReplyPayload> {
    requirePermission(context, CONFIGURE);
    return payloadOf(context, await retireReply(context, input, true));
  }

  @Mutation(() => CannedReplyPayload, { description: guarded(CONFIGURE, "Brings back a retired canned reply.") })
  async restoreCannedReply(
    @Ctx() context: Context,
    @Arg("input", () => RetireCannedReplyInput, INPUT) input: RetireCannedReplyInput,
  ): Promise<CannedReplyPayload> {
    requirePermission(context, CONFIGURE);
    return payloadOf(context, await retireReply(context, input, false));
  }
}

async function replyOf({ db }: Context, id: string): Promise<CannedReplyEntity | null> {
  return isId(id) ? await db.getRepository(CannedReplyEntity).findOneBy({ id }) : null;
}

function isSaidIn(row: CannedReplyEntity, locale: ReplyLocale | null): boolean {
  return locale === null || wordsOf(row, locale === "EN" ? "en" : "zh-CN") !== null;
}

function holds({ titleEn, textEn, titleZh, textZh }: CannedReplyEntity, search: string): boolean {
  const said = [titleEn, textEn, titleZh, textZh].join("\n").toLowerCase();
  const words = search.toLowerCase().split(/\s+/);
  return words.every((word) => said.includes(word));
}

function byTitle(one: CannedReplyType, other: CannedReplyType): number {
  return one.title.localeCompare(other.title) || (one.id < other.id ? -1 : 1);
}

function payloadOf(context: Context, { row, userErrors }: KeptOutcome<CannedReplyEntity>): CannedReplyPayload {
  return { cannedReply: row === null ? null : presentReply(row, context.locale), userErrors };
}
