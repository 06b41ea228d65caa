import type { Mover } from "@supportbook/policy";
import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  Unique,
} from "typeorm";
import { SupportRequestEntity } from "./support-request.entity.ts";

/**
 * What was decided about a request, with all that it was decided on: asked again it gives the same answer for ever. Facts
 * that change later give a new receipt beside the old.
 */
@Entity("request_receipt")
@Check("request_receipt_accounted_for", `because ~ '[^[:space:]]'`)
export class RequestReceiptEntity {
  @PrimaryColumn("uuid", { name: "request_id", primaryKeyConstraintName: "request_receipt_pkey" })
  requestId: string;

  @ManyToOne(() => SupportRequestEntity, { nullable: false })
  @JoinColumn({ name: "request_id", foreignKeyConstraintName: "request_receipt_of_request" })
  request: SupportRequestEntity;

  /** From 1. */
  @PrimaryColumn("integer", { primaryKeyConstraintName: "request_receipt_pkey" })
  position: number;

  /** The question as the rules were asked, complete. */
  @Column("jsonb")
  question: object;

  @Column("text")
  edition: string;

  /** The decision as the rules gave it, texts in both languages. */
  @Column("jsonb")
  decision: object;

  /** Of each fact, where it came from. */
  @Column("jsonb")
  facts: object;

  /** Why it was decided (again), such as `FILED` or `LICENCE_CHANGED`. */
  @Column("text")
  because: string;

  @Column("timestamptz", { name: "made_at" })
  madeAt: Date;
}

/** Something that happened to a request. Rows are only ever added: clocks and history are read from them. */
@Entity("request_event")
@Index("request_event_request", ["requestId", "id"])
@Check("request_event_actor_kind", `actor_kind IN ('CUSTOMER', 'STAFF', 'SYSTEM')`)
export class RequestEventEntity {
  @PrimaryGeneratedColumn("identity", {
    type: "bigint",
    generatedIdentity: "ALWAYS",
    primaryKeyConstraintName: "request_event_pkey",
  })
  id: string;

  @Column("uuid", { name: "request_id" })
  requestId: string;

  @ManyToOne(() => SupportRequestEntity, { nullable: false })
  @JoinColumn({ name: "request_id", foreignKeyConstraintName: "request_event_of_request" })
  request: SupportRequestEntity;

  @Column("timestamptz")
  at: Date;

  /** Such as `FILED`, `MOVED`, `ASSIGNED`, `SEVERITY_CHANGED`, `SPLIT`, `MERGED`, `MESSAGE`, `REMINDED`. */
  @Column("text")
  kind: string;

  @Column("text", { name: "actor_kind" })
  actorKind: Mover;

  @Column("text", { name: "actor_subject", nullable: true })
  actorSubject: string | null;

  @Column("text", { name: "actor_name" })
  actorName: string;

  /** Whether the customer may see it. */
  @Column("boolean")
  public: boolean;

  @Column("jsonb")
  data: object;
}

/** What is said about a request: to the customer, or among staff. */
@Entity("request_message")
// So that attachments can refer to a message and its request at once, and follow it where it is moved.
@Unique("request_message_place", ["id", "requestId"])
@Index("request_message_request", ["requestId", "at", "id"])
@Index("request_message_mail", ["mailId"], { unique: true, where: "mail_id IS NOT NULL" })
@Index("request_message_moved", ["movedFrom"], { where: "moved_from IS NOT NULL" })
@Index("request_message_once", ["requestId", "idempotencyKey"], {
  unique: true,
  where: "idempotency_key IS NOT NULL",
})
@Check("request_message_author_kind", `author_kind IN ('CUSTOMER', 'STAFF', 'SYSTEM')`)
@Check("request_message_visibility", `visibility IN ('PUBLIC', 'INTERNAL')`)
@Check("request_message_said", `body ~ '[^[:space:]]'`)
export class RequestMessageEntity {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "request_message_pkey" })
  id: string;

  @Column("uuid", { name: "request_id" })
  requestId: string;

  @ManyToOne(() => SupportRequestEntity, { nullable: false })
  @JoinColumn({ name: "request_id", foreignKeyConstraintName: "request_message_of_request" })
  request: SupportRequestEntity;

  @Column("timestamptz")
  at: Date;

  @Column("text", { name: "author_kind" })
  authorKind: Mover;

  @Column("text", { name: "author_subject", nullable: true })
  authorSubject: string | null;

  @Column("text", { name: "author_name" })
  authorName: string;

  @Column("text")
  visibility: "PUBLIC" | "INTERNAL";

  @Column("text")
  body: string;

  /** Where it was before it was moved by a split or a merge. */
  @Column("uuid", { name: "moved_from", nullable: true })
  movedFrom: string | null;

  /** The `Message-ID` of the mail that brought it. */
  @Column("text", { name: "mail_id", nullable: true })
  mailId: string | null;

  @Column("text", { name: "idempotency_key", nullable: true })
  idempotencyKey: string | null;
}
