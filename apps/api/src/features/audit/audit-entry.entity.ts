import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from "typeorm";

export const AUDIT_OUTCOMES = ["DONE", "DENIED"] as const;
export type AuditOutcome = (typeof AUDIT_OUTCOMES)[number];

/** Who did, or was denied, what. Rows are only ever added: triggers refuse everything else. */
@Entity("audit_entry")
@Index("audit_entry_time", ["at", "id"])
@Index("audit_entry_actor", ["actorSubject", "at", "id"])
@Index("audit_entry_action", ["action", "at", "id"])
@Index("audit_entry_target", ["targetId", "at", "id"])
@Index("audit_entry_change", ["changeId"])
@Index("audit_entry_words", ["words"], { type: "gin" })
@Check("audit_entry_outcome", `outcome IN ('DONE', 'DENIED')`)
@Check("audit_entry_actor_kind", `actor_kind IN ('PERSON', 'MACHINE')`)
@Check(
  "audit_entry_accounted_for",
  `outcome <> 'DONE' OR (actor_name IS NOT NULL AND target_type IS NOT NULL AND target_id IS NOT NULL)`,
)
export class AuditEntryEntity {
  @PrimaryGeneratedColumn("identity", { type: "bigint", generatedIdentity: "ALWAYS" })
  id: string;

  @Column("timestamptz")
  at: Date;

  @Column("text", { name: "actor_subject", nullable: true })
  actorSubject: string | null;

  @Column("text", { name: "actor_name", nullable: true })
  actorName: string | null;

  @Column("text", { name: "actor_kind", nullable: true })
  actorKind: string | null;

  @Column("text")
  action: string;

  @Column("text")
  outcome: AuditOutcome;

  @Column("text", { name: "target_type", nullable: true })
  targetType: string | null;

  @Column("text", { name: "target_id", nullable: true })
  targetId: string | null;

  /** How people called the object then; of a denied attempt what was asked for. */
  @Column("text", { name: "target_label", nullable: true })
  targetLabel: string | null;

  /** The fields that changed as they were; null where the object is new. */
  @Column("jsonb", { nullable: true })
  before: object | null;

  /** The same fields since; null where the object is gone. */
  @Column("jsonb", { nullable: true })
  after: object | null;

  @Column("text", { nullable: true })
  reason: string | null;

  @Column("uuid", { name: "change_id", nullable: true })
  changeId: string | null;

  @Column("text", { nullable: true })
  address: string | null;

  @Column("text", { name: "user_agent", nullable: true })
  userAgent: string | null;

  @Column("text", { name: "request_id", nullable: true })
  requestId: string | null;

  /** What a search finds the entry by; made by `audit-words.ts`. */
  @Column("tsvector", { select: false })
  words: string;
}
