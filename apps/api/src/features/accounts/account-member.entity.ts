import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from "typeorm";
import { CompanyAccountEntity } from "./company-account.entity.ts";

export const ACCOUNT_ROLES = ["ADMINISTRATOR", "MEMBER"] as const;
export type AccountRole = (typeof ACCOUNT_ROLES)[number];

/** A person who works in a company account, or did. */
@Entity("account_member")
@Index("account_member_once", ["accountId", "subject"], { unique: true, where: "removed_at IS NULL" })
@Index("account_member_subject", ["subject"], { where: "removed_at IS NULL" })
@Index("account_member_account", ["accountId", "joinedAt"])
@Check("account_member_role", `role IN ('ADMINISTRATOR', 'MEMBER')`)
export class AccountMemberEntity {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "account_member_pkey" })
  id: string;

  @Column("uuid", { name: "account_id" })
  accountId: string;

  @ManyToOne(() => CompanyAccountEntity, { nullable: false })
  @JoinColumn({ name: "account_id", foreignKeyConstraintName: "account_member_of_account" })
  account: CompanyAccountEntity;

  /** The identity provider's lasting name of the person. */
  @Column("text")
  subject: string;

  @Column("text")
  name: string;

  @Column("text", { nullable: true })
  email: string | null;

  @Column("text")
  role: AccountRole;

  @Column("timestamptz", { name: "joined_at" })
  joinedAt: Date;

  @Column("timestamptz", { name: "removed_at", nullable: true })
  removedAt: Date | null;
}
