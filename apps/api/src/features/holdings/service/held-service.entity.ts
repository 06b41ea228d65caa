import type { ServiceCode } from "@supportbook/policy";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Check, Column, Entity, Exclusion, Index, JoinColumn, ManyToOne, PrimaryColumn } from "typeorm";
import { DateScalar } from "../../../platform/scalars.ts";
import { CompanyAccountEntity } from "../../accounts/index.ts";

const EACH_ONCE = `USING gist ("account_id" WITH =, "service_code" WITH =, (COALESCE("product_id", '00000000-0000-0000-0000-000000000000'::uuid)) WITH =, (COALESCE("version_id", '00000000-0000-0000-0000-000000000000'::uuid)) WITH =, (daterange("held_from", "held_through", '[]')) WITH &&)`;

/** An account holds a paid service (clause 5.1). A support extension is for a product, or for one version of it (4.3.2). */
@ObjectType("HeldService", {
  simpleResolvers: true,
  description:
    "A paid service that an account holds, from one day through another (clause 5.1). A support extension is for a product, or for one version of it (4.3.2)",
})
@Entity("held_service")
@Exclusion("held_service_each_once", EACH_ONCE)
@Index("held_service_account", ["accountId", "heldFrom"])
@Check("held_service_days", "held_from <= held_through AND revision > 0")
@Check(
  "held_service_code",
  `service_code IN ('PROFESSIONAL_SERVICES', 'INCIDENT_RESPONSE', 'PREMIUM_SUPPORT', 'SUPPORT_EXTENSION')`,
)
@Check(
  "held_service_subject",
  `(service_code = 'SUPPORT_EXTENSION') = (product_id IS NOT NULL) AND (version_id IS NULL OR product_id IS NOT NULL)`,
)
export class HeldServiceEntity {
  @Field(() => ID, { description: "Of the service as this account holds it" })
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "held_service_pkey" })
  id: string;

  @Column("uuid", { name: "account_id" })
  accountId: string;

  @ManyToOne(() => CompanyAccountEntity, { nullable: false })
  @JoinColumn({ name: "account_id", foreignKeyConstraintName: "held_service_of_account" })
  account?: CompanyAccountEntity;

  @Column("text", { name: "service_code" })
  serviceCode: ServiceCode;

  @Column("uuid", { name: "product_id", nullable: true })
  productId: string | null;

  /** Null: every version of the product. */
  @Column("uuid", { name: "version_id", nullable: true })
  versionId: string | null;

  /** Calendar dates in the vendor's time zone, the last day inclusive; null is without end. */
  @Field(() => DateScalar, { description: "Its first day" })
  @Column("date", { name: "held_from" })
  heldFrom: string;

  @Field(() => DateScalar, { nullable: true, description: "Its last day, inclusive; null where it has no end" })
  @Column("date", { name: "held_through", nullable: true })
  heldThrough: string | null;

  @Field(() => Int, { description: "Counts its changes; for `expectedRevision`" })
  @Column("integer", { default: 1 })
  revision: number;
}
