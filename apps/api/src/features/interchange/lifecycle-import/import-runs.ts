declare module "../../../platform/context.ts" {
  interface Context {
    readonly imports: ImportRuns;
  }
}

/** A piece of work in the background. It looks at `stopping` between two steps and then leaves the rest for later. */
export type BackgroundWork = (stopping: () => boolean) => Promise<void>;

/** The imports that this process is applying. */
export interface ImportRuns {
  start(work: BackgroundWork): void;
  /** Lets each finish the step that it is at. */
  close(): Promise<void>;
}

interface RunsSettings {
  readonly onError: (error: unknown) => void;
}

export function openImportRuns({ onError }: RunsSettings): ImportRuns {
  const running = new Set<Promise<void>>();
  let stopping = false;
  return {
    start(work) {
      const run = work(() => stopping).catch(onError);
      running.add(run);
      void run.finally(() => running.delete(run));
    },
    async close() {
      stopping = true;
      await Promise.all(running);
    },
  };
}
