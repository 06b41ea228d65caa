import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from "typeorm";
import type { Action } from "../plan-product.ts";
import { LifecycleImportEntity } from "./lifecycle-import.entity.ts";

export const IMPORT_OUTCOMES = ["WAITING", "TAKEN", "NOTHING_TO_DO", "REFUSED", "LEFT_OUT"] as const;
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];

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
