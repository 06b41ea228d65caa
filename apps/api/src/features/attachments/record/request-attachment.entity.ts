import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from "typeorm";
import { RequestMessageEntity, SupportRequestEntity } from "../../requests/index.ts";

/**
 * RECEIVING: bytes are still to come. WAITING: complete, and known to its uploader alone until something names it.
 * ATTACHED: part of a request. REMOVED: the content is gone, the row says by whom.
 */
export type AttachmentState = "RECEIVING" | "WAITING" | "ATTACHED" | "REMOVED";

/** A file of a support request, from the first byte that somebody announces. */
@Entity("request_attachment")
@Index("request_attachment_request", ["requestId", "attachedAt", "id"])
@Index("request_attachment_message", ["messageId"])
@Index("request_attachment_uploader", ["uploaderSubject", "state"])
@Index("request_attachment_unattached", ["createdAt"], { where: "state IN ('RECEIVING', 'WAITING')" })
@Index("request_attachment_left_behind", ["id"], { where: "left_behind IS NOT NULL" })
@Check("request_attachment_state", `state IN ('RECEIVING', 'WAITING', 'ATTACHED', 'REMOVED')`)
@Check("request_attachment_uploader_kind", `uploader_kind IN ('CUSTOMER', 'STAFF')`)
@Check("request_attachment_complete", `state = 'RECEIVING' OR checksum IS NOT NULL`)
@Check("request_attachment_attached", `state NOT IN ('ATTACHED', 'REMOVED') OR request_id IS NOT NULL`)
@Check("request_attachment_removed", `(state = 'REMOVED') = (removed_at IS NOT NULL)`)
@Check("request_attachment_size", `size > 0`)
export class RequestAttachmentEntity {
  /** Also the last part of its address, while it is sent and afterwards. */
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "request_attachment_pkey" })
  id: string;

  /** What it is (meant) for; null while nobody has said so. */
  @Column("uuid", { name: "request_id", nullable: true })
  requestId: string | null;

  @ManyToOne(() => SupportRequestEntity, { nullable: true })
  @JoinColumn({ name: "request_id", foreignKeyConstraintName: "request_attachment_of_request" })
  request: SupportRequestEntity | null;

  /** Null where it belongs to the request as a whole. */
  @Column("uuid", { name: "message_id", nullable: true })
  messageId: string | null;

  /**
   * A message takes its attachments along: whoever moves it to another request (a split, a merge) changes the message
   * alone, and the database the request of its attachments.
   */
  @ManyToOne(() => RequestMessageEntity, { nullable: true, onUpdate: "CASCADE" })
  @JoinColumn([
    { name: "message_id", referencedColumnName: "id", foreignKeyConstraintName: "request_attachment_of_message" },
    {
      name: "request_id",
      referencedColumnName: "requestId",
      foreignKeyConstraintName: "request_attachment_of_message",
    },
  ])
  message: RequestMessageEntity | null;

  @Column("text")
  name: string;

  /** In bytes, as announced; what is complete has exactly as many. */
  @Column("bigint")
  size: string;

  /** What the uploader's machine takes it for; only ever shown. */
  @Column("text", { name: "declared_type", nullable: true })
  declaredType: string | null;

  /** What its first bytes say; null where they say nothing, as those of text. */
  @Column("text", { name: "sniffed_type", nullable: true })
  sniffedType: string | null;

  /** SHA-256 of its bytes, in hexadecimal. */
  @Column("text", { nullable: true })
  checksum: string | null;

  @Column("text", { name: "uploader_subject" })
  uploaderSubject: string;

  @Column("text", { name: "uploader_name" })
  uploaderName: string;

  @Column("text", { name: "uploader_kind" })
  uploaderKind: "CUSTOMER" | "STAFF";

  @Column("boolean", { name: "is_malware_sample" })
  isMalwareSample: boolean;

  /** How a sample in an archive is opened, in the uploader's words. */
  @Column("text", { name: "password_note", nullable: true })
  passwordNote: string | null;

  @Column("text")
  state: AttachmentState;

  /** Whether it is to wait, once complete, until a message names it. */
  @Column("boolean", { name: "is_draft" })
  isDraft: boolean;

  /** Where its content lies. */
  @Column("text", { name: "storage_key" })
  storageKey: string;

  /** Where content lies that is to be taken away: what a sample was moved from, or all of what was removed. */
  @Column("text", { name: "left_behind", nullable: true })
  leftBehind: string | null;

  @Column("timestamptz", { name: "created_at" })
  createdAt: Date;

  @Column("timestamptz", { name: "attached_at", nullable: true })
  attachedAt: Date | null;

  @Column("timestamptz", { name: "removed_at", nullable: true })
  removedAt: Date | null;

  @Column("text", { name: "removed_by", nullable: true })
  removedBy: string | null;

  /** Who writes to it now, and until when nobody else may. */
  @Column("uuid", { name: "held_by", nullable: true })
  heldBy: string | null;

  @Column("timestamptz", { name: "held_until", nullable: true })
  heldUntil: Date | null;
}
