import { Check, Column, Entity, PrimaryColumn, Unique } from "typeorm";

/** A program that support may ask a customer to run (6.2). */
@Entity("diagnostic_utility")
@Unique("diagnostic_utility_name", ["name"])
@Check("diagnostic_utility_named", `name ~ '[^[:space:]]'`)
export class DiagnosticUtilityEntity {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "diagnostic_utility_pkey" })
  id: string;

  @Column("text")
  name: string;

  /** Where the customer downloads it. */
  @Column("text")
  url: string;

  @Column("text", { name: "instructions_en" })
  instructionsEn: string;

  @Column("text", { name: "instructions_zh" })
  instructionsZh: string;

  /** What it takes from the customer's device: what the customer agrees to. */
  @Column("text", { name: "collects_en" })
  collectsEn: string;

  @Column("text", { name: "collects_zh" })
  collectsZh: string;

  /** Of the products that it is for; empty for all of them. */
  @Column("uuid", { name: "product_ids", array: true })
  productIds: readonly string[];

  @Column("integer", { default: 1 })
  revision: number;

  @Column("timestamptz", { name: "retired_at", nullable: true })
  retiredAt: Date | null;
}
