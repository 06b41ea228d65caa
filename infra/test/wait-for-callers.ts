/** Prints `here` and waits, as a launched command does, until a package manager between it and its starter is gone. */
import { callersEnd } from "../launcher/callers.ts";

const gone = callersEnd();
process.stdout.write("here\n");
await gone;
process.stdout.write("a caller is gone\n");
process.exit();
