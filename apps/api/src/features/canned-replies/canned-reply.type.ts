import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../platform/enum.ts";
import { UserError } from "../../platform/user-error.ts";

type Maybe<T> = T | null | undefined;

export const REPLY_LOCALES = ["EN", "ZH_CN"] as const;
export type ReplyLocale = (typeof REPLY_LOCALES)[number];

export const ReplyLocaleEnum = publishEnum<ReplyLocale>(REPLY_LOCALES, {
  name: "ReplyLocale",
  description: "A language in which customers are answered.",
  values: { EN: "English.", ZH_CN: "Simplified Chinese." },
});

@ObjectType("CannedReplyWords", { simpleResolvers: true, description: "What a canned reply says in one language" })
export class CannedReplyWordsType {
  @Field(() => String, { description: "By which staff finds it" })
  title: string;

  @Field(() => String, { description: "The text, with placeholders such as `{{customerName}}`" })
  text: string;
}

@ObjectType("CannedReply", {
  simpleResolvers: true,
  description: "Words that staff answers with again and again, shared by all of them",
})
export class CannedReplyType {
  @Field(() => ID, { description: "Its id" })
  id: string;

  @Field(() => String, { description: "Its title in the caller's language; in the other one where it has none in it" })
  title: string;

  @Field(() => CannedReplyWordsType, { nullable: true, description: "In English; null where it is not said in it" })
  en: CannedReplyWordsType | null;

  @Field(() => CannedReplyWordsType, {
    nullable: true,
    description: "In Simplified Chinese; null where it is not said in it",
  })
  zh: CannedReplyWordsType | null;

  @Field(() => [String], { description: "Names of the placeholders in its texts" })
  placeholders: string[];

  @Field(() => Boolean, { description: "Whether nobody is to use it any more" })
  retired: boolean;

  @Field(() => Int, { description: "Counts its changes; name it in `expectedRevision` to change what you saw" })
  revision: number;
}

@ObjectType("ReplyPlaceholder", { simpleResolvers: true, description: "What a canned reply may leave open" })
export class ReplyPlaceholderType {
  @Field(() => String, { description: "Written as `{{name}}`" })
  name: string;

  @Field(() => String, { description: "What takes its place, in the caller's language" })
  meaning: string;
}

@ObjectType("FilledReply", {
  simpleResolvers: true,
  description: "A canned reply in the words for one support request",
})
export class FilledReplyType {
  @Field(() => CannedReplyType, { description: "The reply" })
  reply: CannedReplyType;

  @Field(() => ReplyLocaleEnum, { description: "The language of the text" })
  locale: ReplyLocale;

  @Field(() => Boolean, {
    description: "True where the reply is not said in the request's language, and the text is in the other one",
  })
  otherLanguage: boolean;

  @Field(() => String, { nullable: true, description: "Ready to be sent; null while something is missing" })
  text: string | null;

  @Field(() => [String], { description: "Placeholders for which the request has nothing; empty where it is ready" })
  missing: string[];
}

@InputType({ description: "What a canned reply says in one language." })
export class CannedReplyWordsInput {
  @Field(() => String, { description: "By which staff finds it; 1 to 100 characters." })
  title: string;

  @Field(() => String, {
    description: "Not blank, at most 10,000 characters; placeholders as `replyPlaceholders` lists them.",
  })
  text: string;
}

@InputType({ description: "A canned reply as it is to be." })
export class SaveCannedReplyInput {
  @Field(() => ID, { nullable: true, description: "Which one; a new one where it is left out." })
  id?: Maybe<string>;

  @Field(() => Int, { nullable: true, description: "The revision that is changed; not for a new one." })
  expectedRevision?: Maybe<number>;

  @Field(() => CannedReplyWordsInput, { nullable: true, description: "In English; one of the two languages it needs." })
  en?: Maybe<CannedReplyWordsInput>;

  @Field(() => CannedReplyWordsInput, { nullable: true, description: "In Simplified Chinese." })
  zh?: Maybe<CannedReplyWordsInput>;

  @Field(() => String, { nullable: true, description: "Why, for the history; at most 1,000 characters." })
  reason?: Maybe<string>;
}

@InputType({ description: "A canned reply to retire or to bring back." })
export class RetireCannedReplyInput {
  @Field(() => ID, { description: "Which one." })
  id: string;

  @Field(() => Int, { description: "The revision that is changed." })
  expectedRevision: number;

  @Field(() => String, { nullable: true, description: "Why, for the history; at most 1,000 characters." })
  reason?: Maybe<string>;
}

@ObjectType({ simpleResolvers: true, description: "What came of a change of a canned reply." })
export class CannedReplyPayload {
  @Field(() => CannedReplyType, {
    nullable: true,
    description: "The reply as it stands now, also on a stale `expectedRevision`; null when refused otherwise.",
  })
  cannedReply: CannedReplyType | null;

  @Field(() => [UserError], { description: "Why nothing was written; empty where it was done." })
  userErrors: UserError[];
}
