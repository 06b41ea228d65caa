import cliProgress from "cli-progress";

export interface Progress {
  step(done: number, total: number): void;
  stop(): void;
}

/** A bar on a terminal; a line at every tenth of the way where standard error goes into a file. */
export function openProgress(what: string, line: (text: string) => void): Progress {
  return process.stderr.isTTY ? barProgress(what) : lineProgress(what, line);
}

function barProgress(what: string): Progress {
  const format = `${what} {bar} {value}/{total} | {eta_formatted}`;
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

function lineProgress(what: string, line: (text: string) => void): Progress {
  let tenths = 0;
  return {
    step(done, total) {
      const reached = Math.floor((done * 10) / total);
      if (reached > tenths) line(`${what}: ${done} of ${total} products`);
      tenths = reached;
    },
    stop: () => undefined,
  };
}
