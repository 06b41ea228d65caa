import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from "typeorm";
import { SupportRequestEntity } from "./support-request.entity.ts";

/** Somebody of the staff keeps an eye on a request. */
@Entity("request_watch")
@Index("request_watch_subject", ["subject", "requestId"])
export class RequestWatchEntity {
  @PrimaryColumn("uuid", { name: "request_id", primaryKeyConstraintName: "request_watch_pkey" })
  requestId: string;

  @ManyToOne(() => SupportRequestEntity, { nullable: false })
  @JoinColumn({ name: "request_id", foreignKeyConstraintName: "request_watch_of_request" })
  request: SupportRequestEntity;

  @PrimaryColumn("text", { primaryKeyConstraintName: "request_watch_pkey" })
  subject: string;

  @Column("text")
  name: string;

  @Column("timestamptz")
  since: Date;
}
