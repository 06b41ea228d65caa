import type { Licensing, Segment } from "@supportbook/policy";
import { Check, Column, Entity, Index, PrimaryColumn } from "typeorm";
import type { ColumnChoice, TableColumn } from "../csv/table-head.ts";
import type { Format } from "../record.ts";

export const IMPORT_STATES = ["UPLOADED", "PLANNED", "APPLYING", "DONE", "FAILED"] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

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
