import { createHash, randomUUID } from "node:crypto";
import type { Actor, Context } from "../../platform/context.ts";
import { BrokenTable, emptyTable } from "../../platform/csv/broken-table.ts";
import { decodeText } from "../../platform/csv/decode-text.ts";
import { cellsIn } from "../../platform/csv/read-cells.ts";
import { fault } from "../../platform/faults.ts";
import { say } from "../../platform/say.ts";
import { clearExpired, makeRoom } from "./clear-imports.ts";
import { noRows } from "./read-rows.ts";
import type { Register } from "./register.ts";
import { readHead } from "./register-head.ts";
import { RegisterImportEntity } from "./register-import.entity.ts";
import { beginRun, followRun } from "./run-import.ts";
import { sealing } from "./sealed-file.ts";

/** Long enough to ask a colleague; short enough that files do not pile up. */
const KEPT_HOURS = 24;
export const LARGEST_FILE = 64 * 1024 * 1024;

export interface IncomingFile {
  readonly register: Register;
  readonly fileName: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/**
 * Keeps a file as it comes, sealed, and has it checked in the background.
 * @returns the id of its import. @throws BrokenTable where it is no table of the register; nothing is kept then.
 */
export async function receiveFile(context: Context, owner: Actor, incoming: IncomingFile): Promise<string> {
  const id = await announce(context, owner, incoming);
  try {
    const measured = new MeasuredBytes(context, incoming.bytes);
    const rows = await countRows(incoming.register, sealing(context, id, decodeText(measured)));
    await context.db.query("UPDATE register_import SET bytes = $2, checksum = $3, rows = $4 WHERE id = $1", [
      id,
      measured.size,
      measured.checksum(),
      rows,
    ]);
    followRun(context, await beginRun(context.db, context.now(), { importId: id, state: "CHECKING" }));
    return id;
  } catch (error) {
    await context.db.query("DELETE FROM register_import WHERE id = $1", [id]);
    throw error;
  }
}

async function announce(context: Context, owner: Actor, { register, fileName }: IncomingFile): Promise<string> {
  const id = randomUUID();
  const now = context.now();
  await context.db.transaction(async (manager) => {
    await clearExpired(manager, now);
    await makeRoom(manager, owner);
    await manager.insert(RegisterImportEntity, {
      id,
      register: register.name,
      fileName,
      ownerSubject: owner.subject,
      ownerName: owner.name,
      uploadedAt: new Date(now.epochMilliseconds),
      expiresAt: new Date(now.add({ hours: KEPT_HOURS }).epochMilliseconds),
      state: "RECEIVING",
    });
  });
  return id;
}

/** Reads the file to its end, so that what is wrong with it as a whole is told at once. */
async function countRows(register: Register, text: AsyncIterable<string>): Promise<number> {
  let lines = 0;
  for await (const record of cellsIn(text)) {
    if (lines === 0) readHead(register, record);
    lines += 1;
  }
  if (lines === 0) throw new BrokenTable(1, emptyTable);
  if (lines === 1) throw new BrokenTable(1, noRows);
  return lines - 1;
}

/** The bytes as they come, counted. @throws a fault once they are too many. */
class MeasuredBytes implements AsyncIterable<Uint8Array> {
  size = 0;
  readonly #hash = createHash("sha256");
  readonly #context: Context;
  readonly #bytes: AsyncIterable<Uint8Array>;

  constructor(context: Context, bytes: AsyncIterable<Uint8Array>) {
    this.#context = context;
    this.#bytes = bytes;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for await (const piece of this.#bytes) {
      this.size += piece.byteLength;
      if (this.size > LARGEST_FILE) throw tooLarge(this.#context);
      this.#hash.update(piece);
      yield piece;
    }
  }

  /** SHA-256 of what has come, in hexadecimal; asked once, at the end. */
  checksum(): string {
    return this.#hash.digest("hex");
  }
}

function tooLarge({ locale }: Context) {
  const megabytes = LARGEST_FILE / 1024 / 1024;
  const text = {
    en: `The file is larger than ${megabytes} MB, which is the limit. Split it.`,
    zh: `文件超过上限 ${megabytes} MB。请拆分后上传。`,
  };
  const details = { field: ["body"], limit: "uploadBytes", allowed: LARGEST_FILE, http: { status: 413 } };
  return fault("BAD_USER_INPUT", say(locale, text), details);
}
