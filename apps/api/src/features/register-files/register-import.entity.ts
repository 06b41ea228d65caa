import type { Text } from "@supportbook/policy";
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from "typeorm";

export const REGISTER_IMPORT_STATES = ["CHECKING", "CHECKED", "APPLYING", "DONE", "FAILED", "CANCELLED"] as const;
export type RegisterImportState = (typeof REGISTER_IMPORT_STATES)[number];

/** A register file that somebody uploaded, and how far its import has come. Deleted a day later. */
@Entity("register_import")
@Index("register_import_newest", ["uploadedAt", "id"])
@Index("register_import_expiry", ["expiresAt"])
@Check(
  "register_import_state",
  `state IN ('RECEIVING', 'CHECKING', 'CHECKED', 'APPLYING', 'DONE', 'FAILED', 'CANCELLED')`,
)
@Check("register_import_run", `state NOT IN ('CHECKING', 'APPLYING') OR run_id IS NOT NULL`)
export class RegisterImportEntity {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "register_import_pkey" })
  id: string;

  /** `LICENCES`. */
  @Column("text")
  register: string;

  @Column("text", { name: "file_name" })
  fileName: string;

  /** Of the file. */
  @Column("integer", { default: 0 })
  bytes: number;

  /** SHA-256 of the file, in hexadecimal; empty while it is being received. */
  @Column("text", { default: "" })
  checksum: string;

  @Column("text", { name: "owner_subject" })
  ownerSubject: string;

  @Column("text", { name: "owner_name" })
  ownerName: string;

  @Column("timestamptz", { name: "uploaded_at" })
  uploadedAt: Date;

  @Column("timestamptz", { name: "expires_at" })
  expiresAt: Date;

  /** `RECEIVING` until the whole file is there; nobody sees it before. */
  @Column("text")
  state: RegisterImportState | "RECEIVING";

  /** When the last check that came to its end did so. */
  @Column("timestamptz", { name: "checked_at", nullable: true })
  checkedAt: Date | null;

  @Column("boolean", { name: "leave_out_refused", default: false })
  leaveOutRefused: boolean;

  @Column("text", { nullable: true })
  reason: string | null;

  @Column("timestamptz", { name: "started_at", nullable: true })
  startedAt: Date | null;

  @Column("timestamptz", { name: "finished_at", nullable: true })
  finishedAt: Date | null;

  /** Rows below the headers. */
  @Column("integer", { default: 0 })
  rows: number;

  @Column("integer", { name: "rows_done", default: 0 })
  rowsDone: number;

  @Column("integer", { default: 0 })
  created: number;

  @Column("integer", { default: 0 })
  updated: number;

  @Column("integer", { default: 0 })
  unchanged: number;

  @Column("integer", { default: 0 })
  refused: number;

  @Column("integer", { name: "problem_count", default: 0 })
  problemCount: number;

  /** Whoever is at work holds it; whoever comes back after another took over finds another one and writes nothing. */
  @Column("uuid", { name: "run_id", nullable: true })
  runId: string | null;

  /** By the database's clock, so that the clocks of two servers need not agree. */
  @Column("timestamptz", { name: "heartbeat_at", nullable: true })
  heartbeatAt: Date | null;

  @Column("jsonb", { nullable: true })
  error: Text | null;
}

/** A piece of an uploaded file: it may hold activation codes, so that it is kept sealed. */
@Entity("register_import_part")
export class RegisterImportPartEntity {
  @PrimaryColumn("uuid", { name: "import_id", primaryKeyConstraintName: "register_import_part_pkey" })
  importId: string;

  @ManyToOne(() => RegisterImportEntity, { nullable: false, onDelete: "CASCADE" })
  @JoinColumn({ name: "import_id", foreignKeyConstraintName: "register_import_part_of_import" })
  import: RegisterImportEntity;

  @PrimaryColumn("integer", { primaryKeyConstraintName: "register_import_part_pkey" })
  position: number;

  @Column("bytea")
  sealed: Buffer;
}

/** Why a row is refused; the first thousand of an import. Never with what stands in a secret column. */
@Entity("register_import_problem")
export class RegisterImportProblemEntity {
  @PrimaryColumn("uuid", { name: "import_id", primaryKeyConstraintName: "register_import_problem_pkey" })
  importId: string;

  @ManyToOne(() => RegisterImportEntity, { nullable: false, onDelete: "CASCADE" })
  @JoinColumn({ name: "import_id", foreignKeyConstraintName: "register_import_problem_of_import" })
  import: RegisterImportEntity;

  @PrimaryColumn("integer", { primaryKeyConstraintName: "register_import_problem_pkey" })
  position: number;

  @Column("integer")
  line: number;

  /** The column at fault; null where no single one is. */
  @Column("text", { name: "at_column", nullable: true })
  column: string | null;

  @Column("jsonb")
  message: Text;
}
