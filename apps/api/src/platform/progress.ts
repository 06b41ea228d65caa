import cliProgress from "cli-progress";

export interface Progress {
  step(done: number, total: number): void;
  stop(): void;
}

/** What is being done to which things, such as "Importing" and "products". */
export interface Task {
  readonly doing: string;
  readonly things: string;
}

/** A bar on a terminal; a line at every tenth of the way where standard error goes into a file. */
export function openProgress(task: Task, line: (text: string) => void): Progress {
  return process.stderr.isTTY ? barProgress(task) : lineProgress(task, line);
}

function barProgress({ doing, things }: Task): Progress {
  const format = `${doing} ${things} {bar} {value}/{total} | {eta_formatted}`;
  const bar = new cliProgress.SingleBar(
    { format, stream: process.stderr, hideCursor: true },
    cliProgress.Presets.legacy,
  );
  let started = false;
  return {
    step(done, total) {
      if (!started) bar.start(total, 0);
      started = true;
      bar.update(done);
    },
    stop: () => {
      if (started) bar.stop();
    },
  };
}

function lineProgress({ doing, things }: Task, line: (text: string) => void): Progress {
  let tenths = 0;
  return {
    step(done, total) {
      const reached = Math.floor((done * 10) / total);
      if (reached > tenths) line(`${doing}: ${done} of ${total} ${things}`);
      tenths = reached;
    },
    stop: () => undefined,
  };
}
