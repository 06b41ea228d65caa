import type { Readable } from "node:stream";
import { fault } from "../../../platform/faults.ts";
import { sayToCaller } from "../../../platform/request-facts.ts";

/** Each holds a connection and a state of the database for as long as its client takes. */
const MOST_AT_ONCE = 2;

/** How many exports of feedback one process writes at once. */
export class ExportPlaces {
  #taken = 0;

  /** Begins to write a file, and holds a place until the file is closed. @throws RATE_LIMITED where all are taken. */
  async hold(begin: () => Promise<Readable>): Promise<Readable> {
    if (this.#taken >= MOST_AT_ONCE) throw allTaken();
    this.#taken += 1;
    try {
      const file = await begin();
      file.once("close", () => this.#giveBack());
      return file;
    } catch (error) {
      this.#giveBack();
      throw error;
    }
  }

  #giveBack(): void {
    this.#taken -= 1;
  }
}

function allTaken() {
  const message = {
    en: `${MOST_AT_ONCE} exports of feedback are being written already; try again when one of them is done.`,
    zh: `已有 ${MOST_AT_ONCE} 个反馈导出正在进行；请在其中之一完成后重试。`,
  };
  return fault("RATE_LIMITED", sayToCaller(message));
}
