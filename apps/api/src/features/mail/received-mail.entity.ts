import { Check, Column, Entity, Index, PrimaryColumn, Unique } from "typeorm";
import { RECEIVED_STATES, type ReceivedState } from "./mail-enums.ts";

/** A mail that came in. What was taken is a message of its request; of what was not, the words are kept here. */
@Entity("received_mail")
@Unique("received_mail_once", ["mailId", "sender"])
@Index("received_mail_newest", ["receivedAt", "id"])
@Check("received_mail_state", `state IN (${RECEIVED_STATES.map((each) => `'${each}'`).join(", ")})`)
@Check("received_mail_accounted_for", "(state = 'TAKEN') = (message_id IS NOT NULL)")
export class ReceivedMailEntity {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "received_mail_pkey" })
  id: string;

  /** Its `Message-ID`, or a digest of it where it came without. */
  @Column("text", { name: "mail_id" })
  mailId: string;

  @Column("text")
  sender: string;

  @Column("text")
  subject: string;

  @Column("text")
  state: ReceivedState;

  /** Why it was not taken, as a code; null where it was. */
  @Column("text", { nullable: true })
  reason: string | null;

  /** What it said, cut; null where it is a message now. */
  @Column("text", { nullable: true })
  text: string | null;

  @Column("uuid", { name: "request_id", nullable: true })
  requestId: string | null;

  @Column("uuid", { name: "message_id", nullable: true })
  messageId: string | null;

  @Column("timestamptz", { name: "received_at" })
  receivedAt: Date;
}
