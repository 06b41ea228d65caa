import type { MilestoneKind } from "@supportbook/policy";
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
import { ProductEntity, REVISION_IS_ACCOUNTED_FOR } from "../product/product.entity.ts";

const MILESTONE_KINDS_ONLY = `<@ ARRAY['RELEASE', 'FULL_SUPPORT_END', 'SUPPORT_END', 'EXTENDED_SUPPORT_END', 'DATABASE_UPDATES_END']`;

/** The identity of a version of a product. All that may change about it stands in its revisions. */
@Entity("version")
export class VersionEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Index("version_product")
  @Column("uuid", { name: "product_id" })
  productId: string;

  @ManyToOne(() => ProductEntity, { nullable: false })
  @JoinColumn({ name: "product_id" })
  product: ProductEntity;

  @CreateDateColumn({ name: "created_at", type: "timestamptz" })
  createdAt: Date;
}

/** What was known, and so promised, of a version during a span of time. Dates are calendar dates, `YYYY-MM-DD`. */
@Entity("version_revision")
@Exclusion("version_revision_known_once", `USING gist ("version_id" WITH =, "known_during" WITH &&)`)
@Index("version_revision_number", ["versionId", "revision"], { unique: true })
@Index("version_revision_name", ["productId", "name"], { unique: true, where: "upper_inf(known_during)" })
@Index("version_revision_change", ["changeId"])
// Over an expression, `lower(known_during)`, which TypeORM cannot describe: a migration makes it.
@Index("version_revision_known_from", { synchronize: false })
@Check("version_revision_accounted_for", REVISION_IS_ACCOUNTED_FOR)
@Check("version_revision_name_given", `name ~ '[^[:space:]]'`)
@Check("version_revision_undated", `undated_milestones ${MILESTONE_KINDS_ONLY}`)
@Check("version_revision_unannounced", `unannounced_milestones ${MILESTONE_KINDS_ONLY}`)
@Check("version_revision_shortened", `shortened_milestones ${MILESTONE_KINDS_ONLY}`)
export class VersionRevisionEntity {
  @PrimaryGeneratedColumn("identity", { type: "bigint", generatedIdentity: "ALWAYS" })
  id: string;

  @Column("uuid", { name: "version_id" })
  versionId: string;

  @ManyToOne(() => VersionEntity, { nullable: false })
  @JoinColumn({ name: "version_id" })
  version: VersionEntity;

  /** Of the version, repeated so that the database can keep names unique within a product. */
  @Column("uuid", { name: "product_id" })
  productId: string;

  @Column("integer")
  revision: number;

  @Column("text")
  name: string;

  @Column("text", { nullable: true })
  label: string | null;

  @Column("text", { nullable: true })
  codename: string | null;

  @Column("date", { name: "released_on", nullable: true })
  releasedOn: string | null;

  @Column("date", { name: "full_support_ends_on", nullable: true })
  fullSupportEndsOn: string | null;

  @Column("date", { name: "support_ends_on", nullable: true })
  supportEndsOn: string | null;

  @Column("date", { name: "extended_support_ends_on", nullable: true })
  extendedSupportEndsOn: string | null;

  @Column("date", { name: "database_updates_end_on", nullable: true })
  databaseUpdatesEndOn: string | null;

  @Column("boolean", { name: "ended_on_unknown_date" })
  endedOnUnknownDate: boolean;

  @Column("text", { name: "undated_milestones", array: true })
  undatedMilestones: MilestoneKind[];

  @Column("text", { name: "unannounced_milestones", array: true })
  unannouncedMilestones: MilestoneKind[];

  @Column("boolean", { name: "long_term_support" })
  longTermSupport: boolean;

  @Column("date", { name: "long_term_support_from", nullable: true })
  longTermSupportFrom: string | null;

  /** Withdrawn from sale; null where the vendor says nothing of it. */
  @Column("boolean", { nullable: true })
  discontinued: boolean | null;

  @Column("date", { name: "discontinued_on", nullable: true })
  discontinuedOn: string | null;

  @Column("text", { name: "latest_build", nullable: true })
  latestBuild: string | null;

  @Column("date", { name: "latest_build_on", nullable: true })
  latestBuildOn: string | null;

  @Column("text", { name: "latest_build_url", nullable: true })
  latestBuildUrl: string | null;

  @Column("uuid", { name: "successor_id", nullable: true })
  successorId: string | null;

  @ManyToOne(() => VersionEntity, { nullable: true })
  @JoinColumn({ name: "successor_id" })
  successor: VersionEntity | null;

  @Column("boolean")
  retired: boolean;

  /** Milestones whose published promise this revision made shorter. */
  @Column("text", { name: "shortened_milestones", array: true })
  shortenedMilestones: MilestoneKind[];

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
