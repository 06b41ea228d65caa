import type { Register } from "./register.ts";

declare module "../../platform/context.ts" {
  interface Context {
    readonly registerFiles: RegisterFiles;
  }
}

/** A piece of work in the background. */
export interface BackgroundRun {
  /** Told every two seconds from now on, also while others are before it. */
  readonly giveSignOfLife: () => Promise<unknown>;
  /** Looks at `stopping` between two steps and then leaves everything as it was. */
  readonly work: (stopping: () => boolean) => Promise<void>;
}

/** The registers that there are, and the imports that this process is at, one after another. */
export interface RegisterFiles {
  /** By name, in the order in which they are listed. */
  readonly registers: ReadonlyMap<string, Register>;
  start(run: BackgroundRun): void;
  /** Lets the one at work leave everything as it was. */
  close(): Promise<void>;
}

interface Settings {
  readonly registers: readonly Register[];
  readonly onError: (error: unknown) => void;
}

const SIGN_OF_LIFE_EVERY_MS = 2_000;

export function openRegisterFiles({ registers, onError }: Settings): RegisterFiles {
  let stopping = false;
  // One at a time: each holds a connection from beginning to end.
  let last = Promise.resolve();
  return {
    registers: new Map(registers.map((register) => [register.name, register])),
    start({ giveSignOfLife, work }) {
      const signs = setInterval(() => void giveSignOfLife().catch(onError), SIGN_OF_LIFE_EVERY_MS);
      last = last
        .then(() => work(() => stopping))
        .catch(onError)
        .finally(() => clearInterval(signs));
    },
    async close() {
      stopping = true;
      await last;
    },
  };
}
