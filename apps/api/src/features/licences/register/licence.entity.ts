import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from "typeorm";
import { CompanyAccountEntity } from "../../accounts/index.ts";

export const LICENCE_KINDS = ["COMMERCIAL", "TRIAL", "NOT_FOR_RESALE", "SUBSCRIPTION"] as const;
export type LicenceKind = (typeof LICENCE_KINDS)[number];

export const LICENCE_SECRET_KINDS = ["ACTIVATION_CODE", "KEY_FILE"] as const;
export type LicenceSecretKind = (typeof LICENCE_SECRET_KINDS)[number];

const KINDS_ONLY = `kind IN ('COMMERCIAL', 'TRIAL', 'NOT_FOR_RESALE', 'SUBSCRIPTION')`;

/**
 * A licence that the vendor issued: one line of the register. Whether it is valid is derived for an instant, never
 * stored. Dates are calendar dates in the vendor's time zone, the last day inclusive.
 */
@Entity("licence")
@Unique("licence_number", ["number"])
@Index("licence_secret", ["secretHash"], { unique: true })
@Index("licence_newest", ["createdAt", "id"])
@Index("licence_product", ["productId", "createdAt", "id"])
@Index("licence_issued_to", ["issuedTo", "productId"])
@Index("licence_kind_newest", ["kind", "createdAt", "id"])
// Over an expression, `LAST_DAY` of `licence-conditions.ts`, which TypeORM cannot describe: a migration makes them.
@Index("licence_expiry", { synchronize: false })
@Index("licence_product_expiry", { synchronize: false })
@Index("licence_ending", ["ending", "createdAt", "id"])
@Check("licence_kind", KINDS_ONLY)
@Check("licence_secret_kind", `secret_kind IN ('ACTIVATION_CODE', 'KEY_FILE')`)
@Check("licence_dates", "valid_through >= valid_from")
@Check("licence_seats", "seats > 0")
export class LicenceEntity {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "licence_pkey" })
  id: string;

  /**
   * The register's number of it, such as the line of an order; what files name it by. No secret. `L` and the next of
   * `licence_numbers` unless given. Sorted by code unit, so that a beginning of it is found by the same index.
   */
  @Column({ type: "text", collation: "C" })
  number: string;

  @Column("uuid", { name: "product_id" })
  productId: string;

  @Column("text", { nullable: true })
  edition: string | null;

  @Column("text")
  kind: LicenceKind;

  /** Null: not counted. */
  @Column("integer", { nullable: true })
  seats: number | null;

  @Column("date", { name: "valid_from" })
  validFrom: string;

  /** Null: without end. */
  @Column("date", { name: "valid_through", nullable: true })
  validThrough: string | null;

  @Column("text", { name: "secret_kind" })
  secretKind: LicenceSecretKind;

  /** By which a code or key file is found; a keyed hash. */
  @Column("bytea", { name: "secret_hash" })
  secretHash: Buffer;

  /** The code, or the key file in base64, sealed. */
  @Column("bytea", { name: "secret_sealed" })
  secretSealed: Buffer;

  /** The last characters of the code, or the end of the key file's hash: to tell licences apart, and no more. */
  @Column("text")
  ending: string;

  /** The account that the vendor issued it to, as far as the register knows; stored in it or not. */
  @Column("uuid", { name: "issued_to", nullable: true })
  issuedTo: string | null;

  @ManyToOne(() => CompanyAccountEntity, { nullable: true })
  @JoinColumn({ name: "issued_to", foreignKeyConstraintName: "licence_issued_to_account" })
  account: CompanyAccountEntity | null;

  @Column("integer", { default: 1 })
  revision: number;

  @Column("timestamptz", { name: "created_at" })
  createdAt: Date;

  /** Since when the register has said this; what it said before stands in the revisions. */
  @Column("timestamptz", { name: "known_since" })
  knownSince: Date;
}

/** What the register said of a licence before it was changed. What it says now stands in the licence itself. */
@Entity("licence_revision")
@Check("licence_revision_kind", KINDS_ONLY)
export class LicenceRevisionEntity {
  @PrimaryColumn("uuid", { name: "licence_id", primaryKeyConstraintName: "licence_revision_pkey" })
  licenceId: string;

  @ManyToOne(() => LicenceEntity, { nullable: false })
  @JoinColumn({ name: "licence_id", foreignKeyConstraintName: "licence_revision_of_licence" })
  licence: LicenceEntity;

  @PrimaryColumn("integer", { primaryKeyConstraintName: "licence_revision_pkey" })
  revision: number;

  @Column("uuid", { name: "product_id" })
  productId: string;

  @Column("text", { nullable: true })
  edition: string | null;

  @Column("text")
  kind: LicenceKind;

  @Column("integer", { nullable: true })
  seats: number | null;

  @Column("date", { name: "valid_from" })
  validFrom: string;

  @Column("date", { name: "valid_through", nullable: true })
  validThrough: string | null;

  @Column("uuid", { name: "issued_to", nullable: true })
  issuedTo: string | null;

  @Column("timestamptz", { name: "known_since" })
  knownSince: Date;

  @Column("timestamptz", { name: "known_until" })
  knownUntil: Date;
}
