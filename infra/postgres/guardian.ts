/**
 * Waits beside a process that uses the embedded database. Its standard input is a pipe from that process, which the
 * operating system closes when the process ends, however it ends; without a word of farewell the guardian stops the
 * database, unless somebody else uses it.
 */
import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { stopAbandonedDatabase } from "../embedded-database.ts";

const [dataDir, kind] = process.argv.slice(2);
if (dataDir === undefined) throw new Error("usage: guardian.ts DATA_DIR keep|throwaway");
const farewell = await text(process.stdin);
if (farewell !== "done") {
  // A server that was just being started when we lost the process shows itself within a moment.
  await setTimeout(1_000);
  await stopAbandonedDatabase(dataDir, kind === "throwaway");
}
