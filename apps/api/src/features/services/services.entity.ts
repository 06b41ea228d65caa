import type { PlanResponseTime, ServiceCode, Severity } from "@supportbook/policy";
import { Check, Column, Entity, Exclusion, JoinColumn, ManyToOne, PrimaryColumn } from "typeorm";

/** What a plan does at one severity; without minutes it promises nothing there (clause 4). */
export interface PlanSeverity {
  readonly severity: Severity;
  /** Which hours count. */
  readonly counted: PlanResponseTime["counted"];
  /** To the first answer. */
  readonly responseMinutes: number | null;
  /** To each further answer. */
  readonly nextResponseMinutes: number | null;
  /** To the solution. */
  readonly resolutionMinutes: number | null;
}

/** The times that a plan may promise at a severity. */
export const PROMISED_MINUTES = ["responseMinutes", "nextResponseMinutes", "resolutionMinutes"] as const;

/** A service sold beside standard support (clause 5.1), under the vendor's own name for it. The rules know which there are. */
@Entity("paid_service")
@Check("paid_service_named", `name_en ~ '[^[:space:]]' AND name_zh ~ '[^[:space:]]' AND revision > 0`)
export class PaidServiceEntity {
  @PrimaryColumn("text")
  code: ServiceCode;

  @Column("text", { name: "name_en" })
  nameEn: string;

  @Column("text", { name: "name_zh" })
  nameZh: string;

  @Column("text", { nullable: true })
  url: string | null;

  @Column("integer")
  revision: number;
}

/** A support plan that an account may hold (clause 5.1). Its code never changes and the plan never goes: accounts hold it. */
@Entity("support_plan")
@Check("support_plan_named", `name_en ~ '[^[:space:]]' AND name_zh ~ '[^[:space:]]' AND revision > 0`)
@Check("support_plan_counts", `yearly_incidents >= 0 AND named_contacts >= 0`)
export class SupportPlanEntity {
  @PrimaryColumn("text")
  code: string;

  @Column("text", { name: "name_en" })
  nameEn: string;

  @Column("text", { name: "name_zh" })
  nameZh: string;

  /** Null for any number. */
  @Column("integer", { name: "yearly_incidents", nullable: true })
  yearlyIncidents: number | null;

  @Column("integer", { name: "named_contacts" })
  namedContacts: number;

  /** One for each severity, most urgent first. */
  @Column("jsonb")
  severities: readonly PlanSeverity[];

  /** Given to no account from now on; who holds it keeps it. */
  @Column("boolean")
  retired: boolean;

  @Column("integer")
  revision: number;
}

/** Who sells services and plans locally (clause 5.2), and how to reach them. */
@Entity("service_provider")
@Check("service_provider_named", `name ~ '[^[:space:]]' AND revision > 0`)
export class ServiceProviderEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("text", { unique: true })
  name: string;

  @Column("text", { nullable: true })
  url: string | null;

  @Column("text", { nullable: true })
  email: string | null;

  @Column("text", { nullable: true })
  phone: string | null;

  /** Sells nothing new. */
  @Column("boolean")
  retired: boolean;

  @Column("integer")
  revision: number;
}

/** Two offers of one thing by one provider in one place never share a day. */
const ONE_AT_A_TIME = `USING gist ((COALESCE("service_code", '')) WITH =, (COALESCE("plan_code", '')) WITH =, (COALESCE("country", '')) WITH =, (COALESCE("provider_id", '00000000-0000-0000-0000-000000000000'::uuid)) WITH =, (daterange("sold_from", "sold_through", '[]')) WITH &&)`;

/** A service or a plan is sold in a country, by a provider, between two days (clause 5.2). */
@Entity("offer")
@Check("offer_of_one_thing", `num_nonnulls(service_code, plan_code) = 1 AND revision > 0`)
@Check("offer_days", `sold_from <= sold_through`)
@Exclusion("offer_one_at_a_time", ONE_AT_A_TIME)
export class OfferEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("text", { name: "service_code", nullable: true })
  serviceCode: ServiceCode | null;

  @ManyToOne(() => PaidServiceEntity, { nullable: true })
  @JoinColumn({ name: "service_code", foreignKeyConstraintName: "offer_service" })
  service?: PaidServiceEntity | null;

  @Column("text", { name: "plan_code", nullable: true })
  planCode: string | null;

  @ManyToOne(() => SupportPlanEntity, { nullable: true })
  @JoinColumn({ name: "plan_code", foreignKeyConstraintName: "offer_plan" })
  plan?: SupportPlanEntity | null;

  /** ISO 3166-1 alpha-2; null for every country. */
  @Column("text", { nullable: true })
  country: string | null;

  /** Null where the vendor sells it itself. */
  @Column("uuid", { name: "provider_id", nullable: true })
  providerId: string | null;

  @ManyToOne(() => ServiceProviderEntity, { nullable: true })
  @JoinColumn({ name: "provider_id", foreignKeyConstraintName: "offer_provider" })
  provider?: ServiceProviderEntity | null;

  @Column("text", { nullable: true })
  url: string | null;

  /** First day of sale; null where it was always sold. */
  @Column("date", { name: "sold_from", nullable: true })
  soldFrom: string | null;

  /** Last day of sale, inclusive; null where no end is known. */
  @Column("date", { name: "sold_through", nullable: true })
  soldThrough: string | null;

  @Column("integer")
  revision: number;
}

/** Whom a customer of a country asks about what is sold there (clause 5.2). */
@Entity("local_contact")
@Check("local_contact_named", `name ~ '[^[:space:]]' AND revision > 0`)
export class LocalContactEntity {
  /** ISO 3166-1 alpha-2. */
  @PrimaryColumn("text")
  country: string;

  @Column("text")
  name: string;

  @Column("text")
  url: string;

  @Column("integer")
  revision: number;
}
