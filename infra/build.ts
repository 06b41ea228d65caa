/** `pnpm build`: what is built ahead of time, which is the console; everything else runs from its sources. */
import { buildConsole } from "./launcher/console-build.ts";

await buildConsole();
