/** `pnpm build`: what is built ahead of time, which is the console and the customers' pages; everything else runs from its sources. */
import { buildPages } from "./launcher/build-pages.ts";

await buildPages();
