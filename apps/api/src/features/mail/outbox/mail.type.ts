import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../../../platform/scalars.ts";
import { UserError } from "../../../platform/user-error.ts";
import type { MailEntity } from "../mail.entity.ts";
import { type MailKind, MailKindEnum, type MailState, MailStateEnum } from "../mail-enums.ts";

type Maybe<T> = T | null | undefined;

/** As it is read. */
export type MailRow = Omit<MailEntity, "request" | "html" | "sealedLink" | "createdAt"> & { readonly createdAt: Date };

@ObjectType("Mail", { simpleResolvers: true, description: "A mail that is to be sent, or was, to one person" })
export class MailType {
  @Field(() => ID, { description: "Its id" })
  id: string;

  @Field(() => MailKindEnum, { description: "What it is about" })
  kind: MailKind;

  @Field(() => ID, {
    nullable: true,
    description: "The message of the conversation that it carries; null where it tells of something else",
  })
  messageId: string | null;

  @Field(() => String, { description: "Whom it goes to" })
  recipient: string;

  @Field(() => String, { description: "Its subject" })
  subject: string;

  @Field(() => String, {
    description:
      "Its text; what is sent has the same as simple HTML beside it, and a link that is only its recipient's where ⟦link⟧ stands",
  })
  body: string;

  @Field(() => MailStateEnum, { description: "What became of it" })
  state: MailState;

  @Field(() => Int, { description: "How often it was handed to the mail server" })
  attempts: number;

  @Field(() => String, {
    nullable: true,
    description:
      "What the mail server said when it last did not take it; null where it never did so, and once it took it",
  })
  reason: string | null;

  @Field(() => DateTimeScalar, { description: "When it was written" })
  createdAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was last handed over; null where it never was" })
  attemptedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the mail server took it; null where it did not" })
  sentAt: Date | null;
}

@InputType({ description: "Which mails. What is left out leaves none out." })
export class OutboxFilter {
  @Field(() => [MailStateEnum], { nullable: true, description: "In one of these states." })
  state?: Maybe<MailState[]>;

  @Field(() => [MailKindEnum], { nullable: true, description: "About one of these." })
  kind?: Maybe<MailKind[]>;

  @Field(() => String, {
    nullable: true,
    description: "Part of a recipient or subject, such as the number of a request.",
  })
  search?: Maybe<string>;
}

@InputType({ description: "A mail to be sent again." })
export class RetryMailInput {
  @Field(() => ID, { description: "The mail." })
  id: string;
}

@ObjectType({ simpleResolvers: true, description: "What came of having a mail sent again" })
export class MailPayload {
  @Field(() => MailType, { nullable: true, description: "The mail, which waits to be sent now; null when refused" })
  mail: MailRow | null;

  @Field(() => [UserError], { description: "Why nothing was done; empty where it was" })
  userErrors: UserError[];
}
