import { TASK_STATES, type TaskState } from "@supportbook/policy";
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from "typeorm";
import { RequestAttachmentEntity } from "../../attachments/index.ts";
import { SupportRequestEntity } from "../../requests/index.ts";
import { DiagnosticUtilityEntity } from "../utilities/diagnostic-utility.entity.ts";

const STATES_ONLY = `state IN (${TASK_STATES.map((each) => `'${each}'`).join(", ")})`;

/**
 * Support asks the customer to run a diagnostic utility (6.2). What the customer was told of it is kept as it was said, so
 * that what they agreed to stands whatever becomes of the utility.
 */
@Entity("request_task")
@Index("request_task_request", ["requestId", "askedAt", "id"])
@Check("request_task_state", STATES_ONLY)
@Check("request_task_due", "due_at > asked_at")
@Check(
  "request_task_agreed",
  "state NOT IN ('CONSENTED', 'DELIVERED', 'COMPLETE', 'NOT_USABLE') OR consented_at IS NOT NULL",
)
export class RequestTaskEntity {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "request_task_pkey" })
  id: string;

  @Column("uuid", { name: "request_id" })
  requestId: string;

  @ManyToOne(() => SupportRequestEntity, { nullable: false })
  @JoinColumn({ name: "request_id", foreignKeyConstraintName: "request_task_of_request" })
  request: SupportRequestEntity;

  @Column("uuid", { name: "utility_id" })
  utilityId: string;

  @ManyToOne(() => DiagnosticUtilityEntity, { nullable: false })
  @JoinColumn({ name: "utility_id", foreignKeyConstraintName: "request_task_of_utility" })
  utility: DiagnosticUtilityEntity;

  @Column("text", { name: "utility_name" })
  utilityName: string;

  @Column("text")
  url: string;

  @Column("text")
  why: string;

  @Column("text")
  instructions: string;

  @Column("text")
  collects: string;

  @Column("text")
  state: TaskState;

  @Column("timestamptz", { name: "asked_at" })
  askedAt: Date;

  @Column("text", { name: "asked_by_name" })
  askedByName: string;

  @Column("timestamptz", { name: "due_at" })
  dueAt: Date;

  @Column("timestamptz", { name: "consented_at", nullable: true })
  consentedAt: Date | null;

  /** The identity provider's lasting name of who agreed. */
  @Column("text", { name: "consented_by", nullable: true })
  consentedBy: string | null;

  @Column("text", { name: "consented_by_name", nullable: true })
  consentedByName: string | null;

  @Column("timestamptz", { name: "refused_at", nullable: true })
  refusedAt: Date | null;

  @Column("text", { name: "refused_by_name", nullable: true })
  refusedByName: string | null;

  @Column("text", { name: "refusal_reason", nullable: true })
  refusalReason: string | null;

  @Column("timestamptz", { name: "delivered_at", nullable: true })
  deliveredAt: Date | null;

  /** The file that was handed in, of the attachments of the request. */
  @Column("uuid", { name: "attachment_id", nullable: true })
  attachmentId: string | null;

  @ManyToOne(() => RequestAttachmentEntity, { nullable: true })
  @JoinColumn({ name: "attachment_id", foreignKeyConstraintName: "request_task_of_attachment" })
  attachment: RequestAttachmentEntity | null;

  /** What the customer said with the result, or instead of a file. */
  @Column("text", { name: "result_note", nullable: true })
  resultNote: string | null;

  @Column("timestamptz", { name: "checked_at", nullable: true })
  checkedAt: Date | null;

  /** Why the result was not usable; the customer is told. */
  @Column("text", { name: "check_reason", nullable: true })
  checkReason: string | null;

  @Column("timestamptz", { name: "withdrawn_at", nullable: true })
  withdrawnAt: Date | null;

  /** For staff alone. */
  @Column("text", { name: "withdrawal_reason", nullable: true })
  withdrawalReason: string | null;

  @Column("timestamptz", { name: "reminded_at", nullable: true })
  remindedAt: Date | null;

  @Column("integer", { default: 1 })
  revision: number;
}
