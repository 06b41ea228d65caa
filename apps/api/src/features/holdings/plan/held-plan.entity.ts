import { Field, ID, Int, ObjectType } from "type-graphql";
import { Check, Column, Entity, Exclusion, Index, JoinColumn, ManyToOne, PrimaryColumn } from "typeorm";
import { DateScalar, DateTimeScalar } from "../../../platform/scalars.ts";
import { AccountMemberEntity, CompanyAccountEntity } from "../../accounts/index.ts";
import { SupportPlanEntity } from "../../services/index.ts";

const ONE_AT_A_TIME = `USING gist ("account_id" WITH =, (daterange("held_from", "held_through", '[]')) WITH &&)`;

/** An account holds a support plan (clause 5.1): one at a time, the database sees to it. */
@ObjectType("HeldPlan", {
  simpleResolvers: true,
  description: "A support plan that an account holds, from one day through another (clause 5.1)",
})
@Entity("held_plan")
@Exclusion("held_plan_one_at_a_time", ONE_AT_A_TIME)
@Index("held_plan_account", ["accountId", "heldFrom"])
@Check("held_plan_days", "held_from <= held_through AND revision > 0")
export class HeldPlanEntity {
  @Field(() => ID, { description: "Of the plan as this account holds it" })
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "held_plan_pkey" })
  id: string;

  @Column("uuid", { name: "account_id" })
  accountId: string;

  @ManyToOne(() => CompanyAccountEntity, { nullable: false })
  @JoinColumn({ name: "account_id", foreignKeyConstraintName: "held_plan_of_account" })
  account?: CompanyAccountEntity;

  @Column("text", { name: "plan_code" })
  planCode: string;

  @ManyToOne(() => SupportPlanEntity, { nullable: false })
  @JoinColumn({ name: "plan_code", foreignKeyConstraintName: "held_plan_plan" })
  plan?: SupportPlanEntity;

  /** Calendar dates in the vendor's time zone, the last day inclusive; null is without end. Contract years count from here. */
  @Field(() => DateScalar, { description: "Its first day, from which contract years count" })
  @Column("date", { name: "held_from" })
  heldFrom: string;

  @Field(() => DateScalar, { nullable: true, description: "Its last day, inclusive; null where it has no end" })
  @Column("date", { name: "held_through", nullable: true })
  heldThrough: string | null;

  @Field(() => Int, { description: "Counts its changes; for `expectedRevision`" })
  @Column("integer", { default: 1 })
  revision: number;
}

/** One use of a plan's yearly incidents (clause 5.1). */
@ObjectType("Incident", {
  simpleResolvers: true,
  description: "One use of a plan's yearly incidents (clause 5.1)",
})
@Entity("incident")
@Index("incident_held_plan", ["heldPlanId", "usedOn"])
@Index("incident_reference", ["heldPlanId", "reference"], { unique: true, where: "withdrawn_at IS NULL" })
@Check("incident_named", `reference ~ '[^[:space:]]'`)
@Check("incident_withdrawal", "(withdrawn_at IS NULL) = (withdrawal_reason IS NULL)")
export class IncidentEntity {
  @Field(() => ID, { description: "Of the incident" })
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "incident_pkey" })
  id: string;

  @Column("uuid", { name: "held_plan_id" })
  heldPlanId: string;

  @ManyToOne(() => HeldPlanEntity, { nullable: false })
  @JoinColumn({ name: "held_plan_id", foreignKeyConstraintName: "incident_of_held_plan" })
  heldPlan?: HeldPlanEntity;

  @Field(() => DateScalar, { description: "The day by which it counts into a contract year" })
  @Column("date", { name: "used_on" })
  usedOn: string;

  /** By which people find what it was, such as the number of a request. */
  @Field(() => String, { description: "By which people find what it was, such as the number of a request" })
  @Column("text")
  reference: string;

  @Field(() => String, { nullable: true, description: "What else was said of it" })
  @Column("text", { nullable: true })
  note: string | null;

  @Field(() => String, { description: "Who recorded it, by the name of then" })
  @Column("text")
  author: string;

  @Field(() => DateTimeScalar, { description: "When it was recorded" })
  @Column("timestamptz", { name: "recorded_at" })
  recordedAt: Date;

  /** Since when it does not count; null while it counts. */
  @Field(() => DateTimeScalar, { nullable: true, description: "Since when it does not count; null while it counts" })
  @Column("timestamptz", { name: "withdrawn_at", nullable: true })
  withdrawnAt: Date | null;

  @Field(() => String, { nullable: true, description: "Why it does not count; null while it counts" })
  @Column("text", { name: "withdrawal_reason", nullable: true })
  withdrawalReason: string | null;
}

/** A member of the account speaks with support under its plan (clause 5.1). */
@Entity("named_contact")
@Index("named_contact_member", ["memberId"])
export class NamedContactEntity {
  @PrimaryColumn("uuid", { name: "held_plan_id", primaryKeyConstraintName: "named_contact_pkey" })
  heldPlanId: string;

  @ManyToOne(() => HeldPlanEntity, { nullable: false })
  @JoinColumn({ name: "held_plan_id", foreignKeyConstraintName: "named_contact_of_held_plan" })
  heldPlan?: HeldPlanEntity;

  @PrimaryColumn("uuid", { name: "member_id", primaryKeyConstraintName: "named_contact_pkey" })
  memberId: string;

  @ManyToOne(() => AccountMemberEntity, { nullable: false })
  @JoinColumn({ name: "member_id", foreignKeyConstraintName: "named_contact_member_of_account" })
  member?: AccountMemberEntity;
}
