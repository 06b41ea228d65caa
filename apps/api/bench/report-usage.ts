/** Loaded into each measured server before its program: tells the benchmark, when asked, what the process has used. */
export interface Usage {
  /** Processor time so far, user and system, in milliseconds. */
  readonly cpuMs: number;
  readonly residentBytes: number;
  readonly heapUsedBytes: number;
}

process.on("message", () => {
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed } = process.memoryUsage();
  const usage: Usage = { cpuMs: (user + system) / 1000, residentBytes: rss, heapUsedBytes: heapUsed };
  process.send?.(usage);
});
// The server alone decides when it ends.
process.channel?.unref();
