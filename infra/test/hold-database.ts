/**
 * A process that uses the embedded database of the directory named in its arguments, for tests that kill it. Prints
 * `open` when it has it; a line on standard input makes it close; Ctrl-C makes it ask the database once more first.
 */
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { openEmbeddedDatabase } from "../embedded-database.ts";
import { answerOf } from "./answer-of.ts";

const dataDir = process.argv[2];
if (dataDir === undefined) throw new Error("usage: hold-database.ts DATA_DIR");
const database = await openEmbeddedDatabase({ dataDir });
const interrupted = once(process, "SIGINT").then(async () => {
  await setTimeout(500);
  process.stdout.write(`after the interrupt: ${await answerOf(database.url, "select 1")}\n`);
});
const told = once(process.stdin, "data");
process.stdout.write("open\n");
await Promise.race([told, interrupted]);
await database.close();
process.exit();
