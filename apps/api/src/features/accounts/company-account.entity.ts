import { Field, ID, Int, ObjectType } from "type-graphql";
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from "typeorm";
import { CountryCodeScalar, DateTimeScalar } from "../../platform/scalars.ts";

/** A customer's organisation: whoever registered it first administers it (clauses 2.4 and 4.5). */
@ObjectType("CompanyAccount", {
  simpleResolvers: true,
  description: "A customer's organisation: whoever registered it first administers it (clauses 2.4 and 4.5).",
})
@Entity("company_account")
@Unique("company_account_number", ["number"])
@Index("company_account_newest", ["createdAt", "id"])
@Index("company_account_by_name", ["name", "id"])
@Index("company_account_in_country", ["country", "name", "id"])
@Index("company_account_closed", ["name", "id"], { where: "closed_at IS NOT NULL" })
// Over an expression, that of `account-list.ts`, which TypeORM cannot describe: a migration makes it.
@Index("company_account_words", { synchronize: false })
@Check("company_account_named", `name ~ '[^[:space:]]'`)
@Check("company_account_country", `country ~ '^[A-Z]{2}$'`)
@Check("company_account_number_shape", `number ~ '^[A-Z0-9][A-Z0-9-]{0,31}$'`)
export class CompanyAccountEntity {
  @Field(() => ID, { description: "Of the account." })
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "company_account_pkey" })
  id: string;

  /** What people say on the phone and files name it by; `A` and the next of `company_account_numbers` unless given. */
  @Field(() => String, { description: "What people say on the phone and files name it by; unique." })
  @Column("text")
  number: string;

  @Field(() => String, { description: "The organisation's." })
  @Column("text")
  name: string;

  /** ISO 3166-1 alpha-2. */
  @Field(() => CountryCodeScalar, {
    description: "Where it is, which decides on working hours and what is sold to it.",
  })
  @Column("text")
  country: string;

  @Field(() => Int, { description: "Counts its changes; for `expectedRevision`." })
  @Column("integer", { default: 1 })
  revision: number;

  @Field(() => DateTimeScalar, { description: "When it was registered." })
  @Column("timestamptz", { name: "created_at" })
  createdAt: Date;

  /** Since when nobody works in it any more; null while it is open. */
  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "Since when it is closed: nothing in it can be changed, and its licences entitle to nothing; null while open.",
  })
  @Column("timestamptz", { name: "closed_at", nullable: true })
  closedAt: Date | null;
}
