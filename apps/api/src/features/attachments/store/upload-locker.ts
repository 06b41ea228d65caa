import { randomUUID } from "node:crypto";
import { MemoryLocker } from "@tus/server";
import { ERRORS, type Lock, type Locker, type RequestRelease } from "@tus/utils";
import type { DataSource } from "typeorm";

const HELD_SECONDS = 15;
const RENEWED_EVERY_MS = 5_000;
const ASKED_EVERY_MS = 250;
const WAITED_MS = 25_000;

/**
 * One writer of an upload at a time, in whatever process: within this one by the library, which has the earlier writer
 * let go, and among several by a mark in the database that a killed process stops renewing.
 */
export class UploadLocker implements Locker {
  readonly #here = new MemoryLocker();
  readonly #db: DataSource;

  constructor(db: DataSource) {
    this.#db = db;
  }

  newLock(storageKey: string): Lock {
    return new UploadLock(this.#db, storageKey.split("/").at(-1) ?? "", this.#here.newLock(storageKey));
  }
}

class UploadLock implements Lock {
  readonly #db: DataSource;
  readonly #id: string;
  readonly #here: Lock;
  readonly #token = randomUUID();
  #renewing: NodeJS.Timeout | undefined;

  constructor(db: DataSource, id: string, here: Lock) {
    this.#db = db;
    this.#id = id;
    this.#here = here;
  }

  async lock(signal: AbortSignal, requestRelease: RequestRelease): Promise<void> {
    await this.#here.lock(signal, requestRelease);
    try {
      await this.#mark(signal);
    } catch (error) {
      await this.#here.unlock();
      throw error;
    }
    this.#renewing = setInterval(() => {
      void this.#hold().then(
        (held) => (held ? undefined : requestRelease()),
        () => requestRelease(),
      );
    }, RENEWED_EVERY_MS);
  }

  async unlock(): Promise<void> {
    clearInterval(this.#renewing);
    try {
      const free = "UPDATE request_attachment SET held_by = NULL, held_until = NULL WHERE held_by = $1";
      await this.#db.query(free, [this.#token]);
    } finally {
      await this.#here.unlock();
    }
  }

  async #mark(signal: AbortSignal): Promise<void> {
    const end = Date.now() + WAITED_MS;
    while (!(await this.#hold())) {
      if (signal.aborted || Date.now() > end) throw ERRORS.ERR_LOCK_TIMEOUT;
      await new Promise((resolve) => setTimeout(resolve, ASKED_EVERY_MS));
    }
  }

  async #hold(): Promise<boolean> {
    const mark = `UPDATE request_attachment SET held_by = $2, held_until = now() + interval '${HELD_SECONDS} seconds'
      WHERE id = $1 AND (held_by IS NULL OR held_by = $2 OR held_until < now())`;
    const [, count] = await this.#db.query<[unknown[], number]>(mark, [this.#id, this.#token]);
    return count > 0;
  }
}
