import { Check, Column, Entity, Exclusion, Index, JoinColumn, ManyToOne, PrimaryColumn } from "typeorm";
import { CompanyAccountEntity } from "../../accounts/index.ts";
import { LicenceEntity } from "./licence.entity.ts";

/** The vendor blocks a licence, from when until when, and why. */
@Entity("licence_block")
@Exclusion("licence_block_once", `USING gist ("licence_id" WITH =, "during" WITH &&)`)
@Index("licence_block_now", ["licenceId"], { unique: true, where: "upper_inf(during)" })
@Check("licence_block_accounted_for", `reason ~ '[^[:space:]]' AND NOT isempty(during) AND NOT lower_inf(during)`)
export class LicenceBlockEntity {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "licence_block_pkey" })
  id: string;

  @Column("uuid", { name: "licence_id" })
  licenceId: string;

  @ManyToOne(() => LicenceEntity, { nullable: false })
  @JoinColumn({ name: "licence_id", foreignKeyConstraintName: "licence_block_of_licence" })
  licence: LicenceEntity;

  /** `[from, to)`; open-ended while it is blocked. */
  @Column("tstzrange")
  during: string;

  @Column("text")
  reason: string;

  @Column("text", { name: "blocked_by" })
  blockedBy: string;

  @Column("text", { name: "unblocked_by", nullable: true })
  unblockedBy: string | null;
}

/** A licence is kept in a company account (clause 2.4): in one at a time, the database sees to it. */
@Entity("licence_storage")
@Exclusion("licence_storage_once", `USING gist ("licence_id" WITH =, "during" WITH &&)`)
@Index("licence_storage_account", ["accountId", "licenceId"])
@Index("licence_storage_now", ["licenceId"], { unique: true, where: "upper_inf(during)" })
@Check("licence_storage_span", `NOT isempty(during) AND NOT lower_inf(during)`)
export class LicenceStorageEntity {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "licence_storage_pkey" })
  id: string;

  @Column("uuid", { name: "licence_id" })
  licenceId: string;

  @ManyToOne(() => LicenceEntity, { nullable: false })
  @JoinColumn({ name: "licence_id", foreignKeyConstraintName: "licence_storage_of_licence" })
  licence: LicenceEntity;

  @Column("uuid", { name: "account_id" })
  accountId: string;

  @ManyToOne(() => CompanyAccountEntity, { nullable: false })
  @JoinColumn({ name: "account_id", foreignKeyConstraintName: "licence_storage_in_account" })
  account: CompanyAccountEntity;

  /** `[from, to)`; open-ended while it is stored. */
  @Column("tstzrange")
  during: string;

  /** Subject of the person who stored it; what that person sees as their own. */
  @Column("text", { name: "stored_by" })
  storedBy: string;

  @Column("text", { name: "stored_by_name" })
  storedByName: string;
}
