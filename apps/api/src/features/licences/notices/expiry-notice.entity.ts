import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from "typeorm";
import { CompanyAccountEntity } from "../../accounts/index.ts";
import { LicenceEntity } from "../register/licence.entity.ts";

/** An account is told that a licence ends, so many days before its last day: once, the database sees to it. */
@Entity("expiry_notice")
@Unique("expiry_notice_once", ["licenceId", "validThrough", "daysBefore"])
@Index("expiry_notice_account", ["accountId", "madeAt", "id"])
@Check("expiry_notice_days", "days_before IN (30, 7, 0)")
export class ExpiryNoticeEntity {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "expiry_notice_pkey" })
  id: string;

  @Column("uuid", { name: "account_id" })
  accountId: string;

  @ManyToOne(() => CompanyAccountEntity, { nullable: false })
  @JoinColumn({ name: "account_id", foreignKeyConstraintName: "expiry_notice_to_account" })
  account: CompanyAccountEntity;

  @Column("uuid", { name: "licence_id" })
  licenceId: string;

  @ManyToOne(() => LicenceEntity, { nullable: false })
  @JoinColumn({ name: "licence_id", foreignKeyConstraintName: "expiry_notice_of_licence" })
  licence: LicenceEntity;

  /** The last day that it speaks of: a licence that is prolonged is told of again. */
  @Column("date", { name: "valid_through" })
  validThrough: string;

  /** Which of the three it is; a late one is the nearest that is not over. */
  @Column("integer", { name: "days_before" })
  daysBefore: number;

  @Column("timestamptz", { name: "made_at" })
  madeAt: Date;
}
