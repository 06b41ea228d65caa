import { Check, Column, Entity, Index, PrimaryColumn, Unique } from "typeorm";

/** A customer's organisation: whoever registered it first administers it (clauses 2.4 and 4.5). */
@Entity("company_account")
@Unique("company_account_number", ["number"])
@Index("company_account_newest", ["createdAt", "id"])
@Index("company_account_by_name", ["name", "id"])
// Over an expression, `lower(name) gin_trgm_ops`, which TypeORM cannot describe: a migration makes it.
@Index("company_account_name_parts", { synchronize: false })
@Check("company_account_named", `name ~ '[^[:space:]]'`)
@Check("company_account_country", `country ~ '^[A-Z]{2}$'`)
@Check("company_account_number_shape", `number ~ '^[A-Z0-9][A-Z0-9-]{0,31}$'`)
export class CompanyAccountEntity {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "company_account_pkey" })
  id: string;

  /** What people say on the phone and files name it by; `A` and the next of `company_account_numbers` unless given. */
  @Column("text")
  number: string;

  @Column("text")
  name: string;

  /** ISO 3166-1 alpha-2. */
  @Column("text")
  country: string;

  @Column("integer", { default: 1 })
  revision: number;

  @Column("timestamptz", { name: "created_at" })
  createdAt: Date;

  /** Since when nobody works in it any more; null while it is open. */
  @Column("timestamptz", { name: "closed_at", nullable: true })
  closedAt: Date | null;
}
