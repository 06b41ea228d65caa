import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** A request that somebody has begun to write and not filed. Nobody else ever reads it. */
@Entity("request_draft")
@Index("request_draft_owner", ["ownerSubject", "changedAt", "id"])
export class RequestDraftEntity {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "request_draft_pkey" })
  id: string;

  @Column("text", { name: "owner_subject" })
  ownerSubject: string;

  /** The fields of the form as far as they are filled in. */
  @Column("jsonb")
  content: object;

  @Column("integer", { default: 1 })
  revision: number;

  @Column("timestamptz", { name: "changed_at" })
  changedAt: Date;
}
