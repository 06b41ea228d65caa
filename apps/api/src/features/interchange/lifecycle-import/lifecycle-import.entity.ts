import type { Licensing, Segment } from "@supportbook/policy";
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from "typeorm";
import type { ColumnChoice, TableColumn } from "../csv/table-head.ts";
import type { Action } from "../plan-product.ts";
import type { Format } from "../record.ts";

export const IMPORT_STATES = ["UPLOADED", "PLANNED", "APPLYING", "DONE", "FAILED"] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export const IMPORT_OUTCOMES = ["WAITING", "TAKEN", "NOTHING_TO_DO", "REFUSED", "LEFT_OUT"] as const;
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];

/** What was asked of the plan. */
export interface ImportSettings {
  readonly segment: Segment | null;
  readonly licensing: Licensing | null;
  readonly reclassify: boolean;
  /** Null: each column as its header suggests. */
  readonly columns: readonly ColumnChoice[] | null;
}

/** A file that somebody uploaded to import it, and how far that has come. Deleted a day later. */
@Entity("lifecycle_import")
@Index("lifecycle_import_newest", ["uploadedAt", "id"])
@Index("lifecycle_import_expiry", ["expiresAt"])
@Check("lifecycle_import_format", `format IN ('endoflife', 'openeox', 'csv')`)
@Check("lifecycle_import_state", `state IN ('UPLOADED', 'PLANNED', 'APPLYING', 'DONE', 'FAILED')`)
@Check("lifecycle_import_run", `state <> 'APPLYING' OR (run_id IS NOT NULL AND change_id IS NOT NULL)`)
export class LifecycleImportEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("text")
  format: Format;

  @Column("text", { name: "file_name" })
  fileName: string;

  /** As it came. */
  @Column("bytea", { select: false })
  content: Buffer;

  /** Bytes of the content. */
  @Column("integer")
  bytes: number;

  /** SHA-256 of the content, in hexadecimal. */
  @Column("text")
  checksum: string;

  @Column("text", { name: "owner_subject" })
  ownerSubject: string;

  @Column("text", { name: "owner_name" })
  ownerName: string;

  @Column("timestamptz", { name: "uploaded_at" })
  uploadedAt: Date;

  @Column("timestamptz", { name: "expires_at" })
  expiresAt: Date;

  @Column("text")
  state: ImportState;

  /** Of a CSV file. */
  @Column("jsonb", { name: "table_columns" })
  tableColumns: TableColumn[];

  @Column("jsonb")
  settings: ImportSettings;

  @Column("timestamptz", { name: "planned_at", nullable: true })
  plannedAt: Date | null;

  /** What history says of what was taken. */
  @Column("text", { nullable: true })
  reason: string | null;

  /** Of the attempt to apply: shared by all that it changes, also when it is resumed. */
  @Column("uuid", { name: "change_id", nullable: true })
  changeId: string | null;

  /** The change ids under which something was written. */
  @Column("uuid", { name: "change_ids", array: true })
  changeIds: string[];

  /** Whoever applies holds it; a process that comes back after another took over finds another one and stops. */
  @Column("uuid", { name: "run_id", nullable: true })
  runId: string | null;

  /** By the database's clock, so that the clocks of two servers need not agree. */
  @Column("timestamptz", { name: "heartbeat_at", nullable: true })
  heartbeatAt: Date | null;

  @Column("text", { nullable: true })
  error: string | null;
}

/** What an import does to one product. */
@Entity("lifecycle_import_product")
@Check("lifecycle_import_product_action", `action IN ('CREATED', 'UPDATED', 'UNCHANGED', 'REFUSED')`)
@Check("lifecycle_import_product_outcome", `outcome IN ('WAITING', 'TAKEN', 'NOTHING_TO_DO', 'REFUSED', 'LEFT_OUT')`)
export class LifecycleImportProductEntity {
  @PrimaryColumn("uuid", { name: "import_id" })
  importId: string;

  @ManyToOne(() => LifecycleImportEntity, { nullable: false, onDelete: "CASCADE" })
  @JoinColumn({ name: "import_id", foreignKeyConstraintName: "lifecycle_import_product_import" })
  import: LifecycleImportEntity;

  /** In the file, from 0. */
  @PrimaryColumn("integer")
  position: number;

  @Column("text", { nullable: true })
  slug: string | null;

  @Column("text")
  place: string;

  /** Stood in the catalogue when it was planned. */
  @Column("boolean")
  existed: boolean;

  /** Of the product with its versions. */
  @Column("text")
  action: Action;

  @Column("integer")
  versions: number;

  @Column("integer")
  created: number;

  @Column("integer")
  updated: number;

  @Column("integer")
  unchanged: number;

  @Column("integer")
  refused: number;

  /** Versions whose published promise becomes shorter. */
  @Column("integer")
  shortened: number;

  /** Stands for all that the plan would change. */
  @Column("text")
  fingerprint: string;

  /** Null before the import is applied. */
  @Column("text", { nullable: true })
  outcome: ImportOutcome | null;
}

/** A row of the report. */
@Entity("lifecycle_import_row")
@Index("lifecycle_import_row_product", ["importId", "productPosition"])
@Check("lifecycle_import_row_action", `action IN ('CREATED', 'UPDATED', 'UNCHANGED', 'REFUSED')`)
export class LifecycleImportRowEntity {
  @PrimaryColumn("uuid", { name: "import_id" })
  importId: string;

  @ManyToOne(() => LifecycleImportEntity, { nullable: false, onDelete: "CASCADE" })
  @JoinColumn({ name: "import_id", foreignKeyConstraintName: "lifecycle_import_row_import" })
  import: LifecycleImportEntity;

  /** In the report, from 0. */
  @PrimaryColumn("integer")
  position: number;

  @Column("integer", { name: "product_position" })
  productPosition: number;

  @Column("text", { nullable: true })
  product: string | null;

  /** Null in the row of the product itself. */
  @Column("text", { nullable: true })
  version: string | null;

  @Column("text")
  place: string;

  @Column("text")
  action: Action;

  @Column("text", { nullable: true })
  reason: string | null;

  @Column("jsonb")
  notes: string[];

  /** Values as text, lists as JSON. */
  @Column("jsonb")
  changes: { field: string; from: string | null; to: string | null }[];

  @Column("boolean")
  shortens: boolean;
}
