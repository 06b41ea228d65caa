import { Field, ID, ObjectType } from "type-graphql";
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from "typeorm";
import { DateTimeScalar } from "../../platform/scalars.ts";
import { type AccountRole, AccountRoleEnum } from "./account-role.ts";
import { CompanyAccountEntity } from "./company-account.entity.ts";

/** A person who works in a company account, or did. */
@ObjectType("AccountMember", {
  simpleResolvers: true,
  description: "A person who works in a company account, or did.",
})
@Entity("account_member")
@Index("account_member_once", ["accountId", "subject"], { unique: true, where: "removed_at IS NULL" })
@Index("account_member_subject", ["subject"], { where: "removed_at IS NULL" })
@Index("account_member_account", ["accountId", "joinedAt"])
@Check("account_member_role", `role IN ('ADMINISTRATOR', 'MEMBER')`)
export class AccountMemberEntity {
  @Field(() => ID, { description: "Of this person in this account." })
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

  @Field(() => String, { description: "The person's, as the identity provider told it at joining." })
  @Column("text")
  name: string;

  @Column("text", { nullable: true })
  email: string | null;

  @Field(() => AccountRoleEnum, { description: "What the person may do in the account." })
  @Column("text")
  role: AccountRole;

  @Field(() => DateTimeScalar, { description: "Since when." })
  @Column("timestamptz", { name: "joined_at" })
  joinedAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: "Until when; null for a member of today." })
  @Column("timestamptz", { name: "removed_at", nullable: true })
  removedAt: Date | null;
}
