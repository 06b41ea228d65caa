import type { Licensing, Segment, SpecialTerm } from "@supportbook/policy";
import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  Exclusion,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  PrimaryGeneratedColumn,
} from "typeorm";

/** A name under which other systems know a product: `cpe`, `purl`, `repology` … */
export interface ProductIdentifier {
  readonly type: string;
  readonly id: string;
}

/** Who changed what, when and why: what both kinds of revision must carry. */
export const REVISION_IS_ACCOUNTED_FOR =
  "revision > 0 AND author ~ '[^[:space:]]' AND reason ~ '[^[:space:]]' AND NOT isempty(known_during) AND NOT lower_inf(known_during)";

/** The identity of a product. All that may change about it stands in its revisions. */
@Entity("product")
@Check("product_slug_shape", `slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)
export class ProductEntity {
  @PrimaryColumn("uuid")
  id: string;

  /** Lower-case words joined by hyphens; never changes, because links and imports rest on it. */
  @Column("text", { unique: true })
  slug: string;

  @CreateDateColumn({ name: "created_at", type: "timestamptz" })
  createdAt: Date;
}

/** What was known of a product during a span of time. */
@Entity("product_revision")
@Exclusion("product_revision_known_once", `USING gist ("product_id" WITH =, "known_during" WITH &&)`)
@Index("product_revision_number", ["productId", "revision"], { unique: true })
@Check("product_revision_accounted_for", REVISION_IS_ACCOUNTED_FOR)
@Check("product_revision_name", `name ~ '[^[:space:]]'`)
@Check("product_revision_segment", `segment IN ('HOME_MOBILE', 'BUSINESS')`)
@Check("product_revision_licensing", `licensing IN ('COMMERCIAL', 'FREEMIUM')`)
export class ProductRevisionEntity {
  @PrimaryGeneratedColumn("identity", { type: "bigint", generatedIdentity: "ALWAYS" })
  id: string;

  @Column("uuid", { name: "product_id" })
  productId: string;

  @ManyToOne(() => ProductEntity, { nullable: false })
  @JoinColumn({ name: "product_id" })
  product: ProductEntity;

  @Column("integer")
  revision: number;

  @Column("text")
  name: string;

  @Column("text")
  segment: Segment;

  @Column("text")
  licensing: Licensing;

  @Column("text", { array: true })
  platforms: string[];

  @Column("text", { nullable: true })
  category: string | null;

  @Column("text", { array: true })
  tags: string[];

  @Column("text", { array: true })
  aliases: string[];

  /** The command that prints a build, for people who must find out theirs. */
  @Column("text", { name: "version_command", nullable: true })
  versionCommand: string | null;

  /** What the vendor calls each milestone of this product, by milestone kind. */
  @Column("jsonb", { name: "milestone_labels" })
  milestoneLabels: Partial<Record<string, string>>;

  @Column("jsonb")
  identifiers: ProductIdentifier[];

  @Column("jsonb", { name: "special_terms" })
  specialTerms: SpecialTerm[];

  /** No longer shown to the public; its versions stay on record. */
  @Column("boolean")
  retired: boolean;

  /** `[from, to)` as PostgreSQL prints a tstzrange; open-ended for what is known now. */
  @Column("tstzrange", { name: "known_during" })
  knownDuring: string;

  @Column("text")
  author: string;

  @Column("text")
  reason: string;

  /** One change of many objects (an import, a bulk move) has one id. */
  @Column("uuid", { name: "change_id" })
  changeId: string;
}
