import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from "typeorm";
import { RequestMessageEntity } from "../record/request-record.entity.ts";
import { SupportRequestEntity } from "../record/support-request.entity.ts";

/** A request became part of another. What it takes to undo that is kept for as long as both are. */
@Entity("request_merge")
@Index("request_merge_source", ["sourceId"], { unique: true, where: "undone_at IS NULL" })
@Index("request_merge_all_of_source", ["sourceId", "at"])
@Index("request_merge_target", ["targetId", "at"])
@Check("request_merge_of_two", "source_id <> target_id")
export class RequestMergeEntity {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "request_merge_pkey" })
  id: string;

  @Column("uuid", { name: "source_id" })
  sourceId: string;

  @ManyToOne(() => SupportRequestEntity, { nullable: false })
  @JoinColumn({ name: "source_id", foreignKeyConstraintName: "request_merge_from" })
  source: SupportRequestEntity;

  @Column("uuid", { name: "target_id" })
  targetId: string;

  @ManyToOne(() => SupportRequestEntity, { nullable: false })
  @JoinColumn({ name: "target_id", foreignKeyConstraintName: "request_merge_into" })
  target: SupportRequestEntity;

  @Column("timestamptz")
  at: Date;

  @Column("text", { name: "actor_subject" })
  actorSubject: string;

  @Column("text", { name: "actor_name" })
  actorName: string;

  @Column("text")
  reason: string;

  @Column("timestamptz", { name: "undone_at", nullable: true })
  undoneAt: Date | null;
}

/** A message that a merge moved, as it was before. */
@Entity("request_merge_message")
@Index("request_merge_message_of", ["messageId"])
class MergedMessageEntity {
  @PrimaryColumn("uuid", { name: "merge_id", primaryKeyConstraintName: "request_merge_message_pkey" })
  mergeId: string;

  @ManyToOne(() => RequestMergeEntity, { nullable: false })
  @JoinColumn({ name: "merge_id", foreignKeyConstraintName: "request_merge_message_by" })
  merge: RequestMergeEntity;

  @PrimaryColumn("uuid", { name: "message_id", primaryKeyConstraintName: "request_merge_message_pkey" })
  messageId: string;

  @ManyToOne(() => RequestMessageEntity, { nullable: false })
  @JoinColumn({ name: "message_id", foreignKeyConstraintName: "request_merge_message_moved" })
  message: RequestMessageEntity;

  @Column("uuid", { name: "moved_from", nullable: true })
  movedFrom: string | null;

  @Column("text", { name: "idempotency_key", nullable: true })
  idempotencyKey: string | null;
}

/** A request was split off another; whoever does so again with the same key is given the same one. */
@Entity("request_split")
@Unique("request_split_once", ["actorSubject", "idempotencyKey"])
export class RequestSplitEntity {
  @PrimaryColumn("uuid", { name: "created_id", primaryKeyConstraintName: "request_split_pkey" })
  createdId: string;

  @ManyToOne(() => SupportRequestEntity, { nullable: false })
  @JoinColumn({ name: "created_id", foreignKeyConstraintName: "request_split_created" })
  created: SupportRequestEntity;

  @Column("uuid", { name: "source_id" })
  sourceId: string;

  @ManyToOne(() => SupportRequestEntity, { nullable: false })
  @JoinColumn({ name: "source_id", foreignKeyConstraintName: "request_split_from" })
  source: SupportRequestEntity;

  @Column("text", { name: "actor_subject" })
  actorSubject: string;

  @Column("text", { name: "idempotency_key" })
  idempotencyKey: string;
}

export const REQUEST_LINK_KINDS = ["RELATES_TO", "DUPLICATE_OF", "CAUSED_BY"] as const;
export type RequestLinkKind = (typeof REQUEST_LINK_KINDS)[number];

/** What staff says that two requests have to do with each other. One that holds both ways begins at the smaller id. */
@Entity("request_link")
@Index("request_link_to", ["toId"])
@Check("request_link_of_two", "from_id <> to_id")
@Check("request_link_kind", `kind IN ('RELATES_TO', 'DUPLICATE_OF', 'CAUSED_BY')`)
export class RequestLinkEntity {
  @PrimaryColumn("uuid", { name: "from_id", primaryKeyConstraintName: "request_link_pkey" })
  fromId: string;

  @ManyToOne(() => SupportRequestEntity, { nullable: false })
  @JoinColumn({ name: "from_id", foreignKeyConstraintName: "request_link_from" })
  from: SupportRequestEntity;

  @PrimaryColumn("uuid", { name: "to_id", primaryKeyConstraintName: "request_link_pkey" })
  toId: string;

  @ManyToOne(() => SupportRequestEntity, { nullable: false })
  @JoinColumn({ name: "to_id", foreignKeyConstraintName: "request_link_towards" })
  to: SupportRequestEntity;

  @PrimaryColumn("text", { primaryKeyConstraintName: "request_link_pkey" })
  kind: RequestLinkKind;

  @Column("timestamptz")
  at: Date;

  @Column("text", { name: "actor_subject" })
  actorSubject: string;

  @Column("text", { name: "actor_name" })
  actorName: string;
}

export const groupEntities = [RequestMergeEntity, MergedMessageEntity, RequestSplitEntity, RequestLinkEntity];
