import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from "typeorm";
import type { AccountRole } from "./account-member.entity.ts";
import { CompanyAccountEntity } from "./company-account.entity.ts";

/** Lets whoever holds its token into a company account, once. The token itself is kept nowhere: only its hash. */
@Entity("account_invitation")
@Index("account_invitation_token", ["tokenHash"], { unique: true })
@Index("account_invitation_account", ["accountId", "invitedAt"])
@Check("account_invitation_role", `role IN ('ADMINISTRATOR', 'MEMBER')`)
export class AccountInvitationEntity {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "account_invitation_pkey" })
  id: string;

  @Column("uuid", { name: "account_id" })
  accountId: string;

  @ManyToOne(() => CompanyAccountEntity, { nullable: false })
  @JoinColumn({ name: "account_id", foreignKeyConstraintName: "account_invitation_of_account" })
  account: CompanyAccountEntity;

  @Column("text")
  email: string;

  @Column("text")
  role: AccountRole;

  /** SHA-256 of 256 random bits, so a slow hash would protect nothing more. */
  @Column("bytea", { name: "token_hash" })
  tokenHash: Buffer;

  @Column("text", { name: "inviter_name" })
  inviterName: string;

  @Column("timestamptz", { name: "invited_at" })
  invitedAt: Date;

  @Column("timestamptz", { name: "expires_at" })
  expiresAt: Date;

  @Column("timestamptz", { name: "accepted_at", nullable: true })
  acceptedAt: Date | null;

  @Column("timestamptz", { name: "revoked_at", nullable: true })
  revokedAt: Date | null;
}
