import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from "typeorm";
import { SupportRequestEntity } from "../requests/index.ts";
import { MAIL_KINDS, MAIL_STATES, type MailKind, type MailState } from "./mail-enums.ts";

const oneOf = (values: readonly string[]) => values.map((each) => `'${each}'`).join(", ");

/** Where in a mail its recipient finds a link that is only theirs. */
export const LINK_PLACE = "⟦link⟧";

/** A mail that is to be sent, or was. It goes to one person. */
@Entity("mail")
@Unique("mail_once", ["mailId"])
@Index("mail_newest", ["createdAt", "id"])
@Index("mail_standing", ["state", "createdAt", "id"])
@Index("mail_request", ["requestId", "createdAt", "id"])
@Index("mail_answered", ["recipient", "createdAt"], { where: "kind = 'ANSWER'" })
@Check("mail_kind", `kind IN (${oneOf(MAIL_KINDS)})`)
@Check("mail_state", `state IN (${oneOf(MAIL_STATES)})`)
@Check("mail_sent", "(state = 'SENT') = (sent_at IS NOT NULL)")
export class MailEntity {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "mail_pkey" })
  id: string;

  @Column("text")
  kind: MailKind;

  /** Null for what is about no request. */
  @Column("uuid", { name: "request_id", nullable: true })
  requestId: string | null;

  @ManyToOne(() => SupportRequestEntity, { nullable: true })
  @JoinColumn({ name: "request_id", foreignKeyConstraintName: "mail_of_request" })
  request: SupportRequestEntity | null;

  /** The message of the conversation that it carries; null where it tells of something else. */
  @Column("uuid", { name: "message_id", nullable: true })
  messageId: string | null;

  @Column("text")
  recipient: string;

  @Column("text")
  subject: string;

  @Column("text")
  body: string;

  /** The same as HTML, where there is more to it than paragraphs; null where it follows from `body`. Ours to the last word. */
  @Column("text", { nullable: true })
  html: string | null;

  /** Its `Message-ID`: the same for the same occasion and person, so that nobody is told twice. */
  @Column("text", { name: "mail_id" })
  mailId: string;

  /** Its `References`, the last of which is its `In-Reply-To`; empty for the first of a thread. */
  @Column("text", { array: true })
  thread: string[];

  /** Where answers go; null for whom the mail is from. */
  @Column("text", { name: "reply_to", nullable: true })
  replyTo: string | null;

  /** What stands in the place of `LINK_PLACE` once it is sent, sealed, and only until then: nobody reads it in the outbox. */
  @Column("bytea", { name: "sealed_link", nullable: true })
  sealedLink: Buffer | null;

  @Column("text", { default: "WAITING" })
  state: MailState;

  /** What the last attempt failed of; null where none did. */
  @Column("text", { nullable: true })
  reason: string | null;

  @Column("integer", { default: 0 })
  attempts: number;

  @Column("timestamptz", { name: "created_at" })
  createdAt: Date;

  @Column("timestamptz", { name: "attempted_at", nullable: true })
  attemptedAt: Date | null;

  @Column("timestamptz", { name: "sent_at", nullable: true })
  sentAt: Date | null;
}
