import { accessSync, constants, mkdirSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { FileStore } from "@tus/file-store";
import type { DataStore } from "@tus/utils";
import type { AttachmentLimits, AttachmentSettings } from "../attachment-settings.ts";
import { S3AttachmentStore } from "./s3-attachment-store.ts";

declare module "../../../platform/context.ts" {
  interface Context {
    readonly attachments: AttachmentStore;
  }
}

/** A place of content that uploads write to and downloads read from, by key. */
export interface ReadableStore extends DataStore {
  read(key: string): Readable | Promise<Readable>;
}

/** Where the content of attachments lies. The database knows what lies there; nothing here is looked for by listing. */
export interface AttachmentStore {
  readonly data: ReadableStore;
  readonly limits: AttachmentLimits;
  /** Has what was written outlast a loss of power. */
  secure(key: string): Promise<void>;
}

/** Samples of malware lie apart, so that a scanner or a backup can be told to keep away from them. */
export function newStorageKey(id: string, isMalwareSample: boolean): string {
  return `${isMalwareSample ? "samples" : "files"}/${id}`;
}

/** @throws where the directory cannot be written to. */
export function openAttachmentStore({ directory, s3, limits }: AttachmentSettings): AttachmentStore {
  if (s3 !== null) return { data: new S3AttachmentStore(s3), limits, secure: async () => undefined };
  makeDirectory(directory);
  return { data: new FileStore({ directory }), limits, secure: (key) => flush(join(directory, key)) };
}

/** The library would make it open to everybody, and end the process where it cannot. */
function makeDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    accessSync(directory, constants.W_OK);
  } catch (error) {
    const why = `Attachments cannot be kept in ${directory}. Let this account write there, or set ATTACHMENT_DIR.`;
    throw new Error(why, { cause: error });
  }
}

async function flush(path: string): Promise<void> {
  const file = await open(path, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
