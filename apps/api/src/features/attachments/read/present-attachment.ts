import type { Context } from "../../../platform/context.ts";
import { isKeeper, mayDownload } from "../keep/visible-attachment.ts";
import type { RequestAttachmentEntity } from "../record/request-attachment.entity.ts";
import type { RequestAttachmentType } from "./attachment.type.ts";

/** An attachment that the caller may see, with what they may do with it. */
export function presentAttachment(context: Context, row: RequestAttachmentEntity): RequestAttachmentType {
  const isOpen = mayDownload(context, row);
  const isRemoved = row.state === "REMOVED";
  return {
    id: row.id,
    name: row.name,
    size: Number(row.size),
    checksum: row.checksum ?? "",
    sniffedType: row.sniffedType,
    declaredType: row.declaredType,
    uploaderName: row.uploaderName,
    uploaderKind: row.uploaderKind,
    at: row.attachedAt ?? row.createdAt,
    message: row.messageId,
    isMalwareSample: row.isMalwareSample,
    passwordNote: isOpen ? row.passwordNote : null,
    state: isRemoved ? "REMOVED" : "ATTACHED",
    removedAt: row.removedAt,
    removedBy: row.removedBy,
    path: isOpen ? `/attachments/${row.id}` : null,
    mayChange: !isRemoved && isKeeper(context.actor, row),
  };
}
