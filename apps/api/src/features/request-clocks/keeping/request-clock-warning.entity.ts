import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from "typeorm";
import { SupportRequestEntity } from "../../requests/index.ts";

/** A warning that was given. Its key names the promise, the round and the threshold for ever, so that it is given once. */
@Entity("request_clock_warning")
export class RequestClockWarningEntity {
  @PrimaryColumn("uuid", { name: "request_id", primaryKeyConstraintName: "request_clock_warning_pkey" })
  requestId: string;

  @ManyToOne(() => SupportRequestEntity, { nullable: false })
  @JoinColumn({ name: "request_id", foreignKeyConstraintName: "request_clock_warning_of_request" })
  request?: SupportRequestEntity;

  @PrimaryColumn("text", { primaryKeyConstraintName: "request_clock_warning_pkey" })
  key: string;

  @Column("timestamptz", { name: "given_at" })
  givenAt: Date;
}
