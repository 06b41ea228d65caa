import { MessageAttachmentsResolver, RequestAttachmentsResolver } from "./read/attachments.resolver.ts";
import { RequestAttachmentEntity } from "./record/request-attachment.entity.ts";

export { type AttachmentSettings, passingAttachments } from "./attachment-settings.ts";
export { serveAttachmentDownloads } from "./download/download-route.ts";
export { attachmentsFollower } from "./keep/claim-uploads.ts";
export { clearAttachmentUploadsJob } from "./keep/clear-uploads.ts";
export { RequestAttachmentType } from "./read/attachment.type.ts";
export { presentAttachment } from "./read/present-attachment.ts";
export { openAttachmentStore } from "./store/attachment-store.ts";
export { keepFile, type WholeFile } from "./upload/keep-file.ts";
export { serveAttachmentUploads } from "./upload/upload-routes.ts";

export { RequestAttachmentEntity };

/** Files of support requests: sent in pieces, kept on disk or in a store that speaks S3, and only ever downloaded. */
export const attachmentsEntities = [RequestAttachmentEntity];
export const attachmentsResolvers = [RequestAttachmentsResolver, MessageAttachmentsResolver] as const;
