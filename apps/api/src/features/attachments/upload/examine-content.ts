import { createHash } from "node:crypto";
import { fileTypeFromBuffer } from "file-type";
import type { Context } from "../../../platform/context.ts";

/** Enough for every format that the library knows; archives name the document that they are in their first entries. */
const LOOKED_AT = 1024 * 1024;

export interface ExaminedContent {
  readonly size: number;
  /** SHA-256, in hexadecimal. */
  readonly checksum: string;
  /** Null where the content does not say, as that of a text. */
  readonly sniffedType: string | null;
}

/** Reads what lies in the store once, piece by piece: what is told of a file is true of what was kept, not of what was sent. */
export async function examineContent({ attachments }: Context, key: string): Promise<ExaminedContent> {
  const hash = createHash("sha256");
  const head: Uint8Array[] = [];
  let size = 0;
  for await (const piece of (await attachments.data.read(key)) as AsyncIterable<Uint8Array>) {
    if (size < LOOKED_AT) head.push(piece.subarray(0, LOOKED_AT - size));
    size += piece.byteLength;
    hash.update(piece);
  }
  return { size, checksum: hash.digest("hex"), sniffedType: await sniff(Buffer.concat(head)) };
}

async function sniff(head: Uint8Array): Promise<string | null> {
  try {
    return (await fileTypeFromBuffer(head))?.mime ?? null;
  } catch {
    // What was made to break the parser of a format is of no known type.
    return null;
  }
}
