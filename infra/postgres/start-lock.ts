import { DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";

const PATIENCE_MS = 120_000;
const SQLITE_BUSY = 5;

/**
 * Runs `work` while no other process does so for the same file. The lock is the operating system's, taken through
 * SQLite: it goes with the process that holds it, so there is no stale lock to detect.
 */
export async function holdingLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    await acquire(lock, file);
    return await work();
  } finally {
    lock.close();
  }
}

async function acquire(lock: DatabaseSync, file: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      lock.exec("BEGIN EXCLUSIVE");
      return;
    } catch (error) {
      if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error;
      if (Date.now() > deadline) {
        throw new Error(`Another process has been starting the database for two minutes (it holds ${file}). Stop it.`);
      }
      await setTimeout(50);
    }
  }
}
