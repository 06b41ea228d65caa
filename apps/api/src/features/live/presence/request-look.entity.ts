import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** Somebody of the staff has a request open. The table is unlogged: after a crash nobody looks at anything. */
@Entity("request_look")
@Index("request_look_seen", ["seenAt"])
export class RequestLookEntity {
  @PrimaryColumn("uuid", { name: "request_id", primaryKeyConstraintName: "request_look_pkey" })
  requestId: string;

  @PrimaryColumn("text", { primaryKeyConstraintName: "request_look_pkey" })
  subject: string;

  /** Chosen by the client, so that two pages of one person are told apart. */
  @PrimaryColumn("text", { primaryKeyConstraintName: "request_look_pkey" })
  page: string;

  @Column("text")
  name: string;

  @Column("boolean")
  writing: boolean;

  /** By the clock of the database, so that processes agree on who is gone. */
  @Column("timestamptz", { name: "seen_at" })
  seenAt: Date;
}
