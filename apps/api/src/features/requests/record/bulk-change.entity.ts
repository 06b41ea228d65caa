import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from "typeorm";

/**
 * Something that is to be done to many requests, as it was asked first: asking again with the same key goes on with the
 * same requests, whatever a filter finds by then.
 */
@Entity("bulk_request_change")
@Unique("bulk_request_change_once", ["actorSubject", "idempotencyKey"])
export class BulkRequestChangeEntity {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "bulk_request_change_pkey" })
  id: string;

  @Column("text", { name: "actor_subject" })
  actorSubject: string;

  @Column("text", { name: "idempotency_key" })
  idempotencyKey: string;

  /** Hash of all that was asked, so that a key is not taken for something else. */
  @Column("bytea")
  asked: Buffer;

  /** In the order in which they are done. */
  @Column("uuid", { name: "request_ids", array: true })
  requestIds: string[];

  @Column("timestamptz", { name: "begun_at" })
  begunAt: Date;
}

/** That it was done to one of them; written in the transaction that does it. */
@Entity("bulk_request_row")
export class BulkRequestRowEntity {
  @PrimaryColumn("uuid", { name: "change_id", primaryKeyConstraintName: "bulk_request_row_pkey" })
  changeId: string;

  @ManyToOne(() => BulkRequestChangeEntity, { nullable: false, onDelete: "CASCADE" })
  @JoinColumn({ name: "change_id", foreignKeyConstraintName: "bulk_request_row_of_change" })
  change: BulkRequestChangeEntity;

  @PrimaryColumn("uuid", { name: "request_id", primaryKeyConstraintName: "bulk_request_row_pkey" })
  requestId: string;
}
