import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { Upload } from "@tus/utils";
import type { Actor, Context } from "../../../platform/context.ts";
import { RequestAttachmentEntity } from "../record/request-attachment.entity.ts";
import { newStorageKey } from "../store/attachment-store.ts";
import { beginUpload } from "./begin-upload.ts";
import { safeFileName } from "./file-name.ts";
import { settleUpload } from "./settle-upload.ts";

/** A file that is there as a whole, such as one that came with a mail. */
export interface WholeFile {
  readonly name: string;
  readonly declaredType: string | null;
  readonly content: Buffer;
}

/**
 * Keeps a file as if its sender had uploaded it: it waits for a message to name it, and is taken away where none does.
 * @returns its id. @throws BAD_USER_INPUT for a limit.
 */
export async function keepFile(context: Context, sender: Actor, file: WholeFile): Promise<string> {
  const { declaredType, content } = file;
  const id = randomUUID();
  const size = content.byteLength;
  const announced = { name: safeFileName(file.name), declaredType, request: null, message: null, isDraft: true };
  await beginUpload(context, sender, { ...announced, isMalwareSample: false, passwordNote: null, id, size });
  const { data } = context.attachments;
  const key = newStorageKey(id, false);
  await data.create(new Upload({ id: key, size, offset: 0, metadata: {} }));
  await data.write(Readable.from([content]), key, 0);
  await settleUpload(context, await context.db.getRepository(RequestAttachmentEntity).findOneByOrFail({ id }));
  return id;
}
