import { Field, ID, ObjectType } from "type-graphql";
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from "typeorm";
import { DateTimeScalar } from "../../platform/scalars.ts";
import { type AccountRole, AccountRoleEnum } from "./account-role.ts";
import { CompanyAccountEntity } from "./company-account.entity.ts";

/** Lets whoever holds its token into a company account, once. The token itself is kept nowhere: only its hash. */
@ObjectType("AccountInvitation", {
  simpleResolvers: true,
  description: "Lets whoever was handed its token into a company account, once.",
})
@Entity("account_invitation")
@Index("account_invitation_token", ["tokenHash"], { unique: true })
@Index("account_invitation_account", ["accountId", "invitedAt"])
@Check("account_invitation_role", `role IN ('ADMINISTRATOR', 'MEMBER')`)
export class AccountInvitationEntity {
  @Field(() => ID, { description: "For `revokeInvitation`." })
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "account_invitation_pkey" })
  id: string;

  @Column("uuid", { name: "account_id" })
  accountId: string;

  @ManyToOne(() => CompanyAccountEntity, { nullable: false })
  @JoinColumn({ name: "account_id", foreignKeyConstraintName: "account_invitation_of_account" })
  account: CompanyAccountEntity;

  @Field(() => String, { description: "Whom it is for." })
  @Column("text")
  email: string;

  @Field(() => AccountRoleEnum, { description: "What the person will be allowed to do in the account." })
  @Column("text")
  role: AccountRole;

  /** SHA-256 of 256 random bits, so a slow hash would protect nothing more. */
  @Column("bytea", { name: "token_hash" })
  tokenHash: Buffer;

  @Field(() => String, { description: "Who invited." })
  @Column("text", { name: "inviter_name" })
  inviterName: string;

  @Field(() => DateTimeScalar, { description: "When." })
  @Column("timestamptz", { name: "invited_at" })
  invitedAt: Date;

  @Field(() => DateTimeScalar, { description: "When its token stops being taken." })
  @Column("timestamptz", { name: "expires_at" })
  expiresAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: "When somebody came in by it; null where nobody has." })
  @Column("timestamptz", { name: "accepted_at", nullable: true })
  acceptedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was taken back; null where it was not." })
  @Column("timestamptz", { name: "revoked_at", nullable: true })
  revokedAt: Date | null;
}
