import type { PlanResponseTime, ServiceCode } from "@supportbook/policy";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from "typeorm";

/** A service sold beside standard support (clause 5.1), under the vendor's own name for it. */
@Entity("paid_service")
export class PaidServiceEntity {
  @PrimaryColumn("text")
  code: ServiceCode;

  @Column("text", { name: "name_en" })
  nameEn: string;

  @Column("text", { name: "name_zh" })
  nameZh: string;

  @Column("text", { nullable: true })
  url: string | null;

  /** Sold in every country; its offers then only name local terms. */
  @Column("boolean", { name: "sold_everywhere" })
  soldEverywhere: boolean;
}

/** A service is sold in a country (clause 5.2). */
@Entity("paid_service_offer")
export class PaidServiceOfferEntity {
  @PrimaryColumn("text", { name: "service_code" })
  serviceCode: ServiceCode;

  @ManyToOne(() => PaidServiceEntity, { nullable: false })
  @JoinColumn({ name: "service_code", foreignKeyConstraintName: "paid_service_offer_service" })
  service: PaidServiceEntity;

  /** ISO 3166-1 alpha-2. */
  @PrimaryColumn("text")
  country: string;
}

/** Whom a customer of a country asks about what is sold there (clause 5.2). */
@Entity("local_contact")
export class LocalContactEntity {
  /** ISO 3166-1 alpha-2. */
  @PrimaryColumn("text")
  country: string;

  @Column("text")
  name: string;

  @Column("text")
  url: string;
}

/** A support plan that an account may hold, and the response times that it promises (clauses 4 and 5.1). */
@Entity("support_plan")
export class SupportPlanEntity {
  @PrimaryColumn("text")
  code: string;

  @Column("text", { name: "name_en" })
  nameEn: string;

  @Column("text", { name: "name_zh" })
  nameZh: string;

  @Column("jsonb", { name: "response_times" })
  responseTimes: PlanResponseTime[];
}
