/**
 * `pnpm bench:console`: how long people wait for the console over a catalogue of full size, in a real browser.
 * `--runs 3` for another number of runs than five; `--write` puts the figures into docs/performance.md. It measures the
 * console that CONSOLE_DIR names, or builds one.
 */
import { parseArgs } from "node:util";
import { type LongProduct, longProducts, movableVersions } from "./choose-from-catalogue.ts";
import { openFullConsole } from "./full-console.ts";
import { measureOpening, type Opening } from "./opening.ts";
import { describeFigures, type Measured, writeFigures } from "./report.ts";
import { measureList, measureMove, measureTimeline } from "./working.ts";

const MOVED_VERSIONS = 500;

const say = (sentence: string) => void process.stderr.write(`${sentence}\n`);

const { values: flags } = parseArgs({
  options: { runs: { type: "string", default: "5" }, write: { type: "boolean", default: false } },
});
const runs = Number(flags.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs takes a whole number from 1, not ${flags.runs}.`);

await using opened = await openFullConsole(say);
const figures = describeFigures(await measure(), opened.catalogue.description);
process.stdout.write(figures);
if (flags.write) await writeFigures(figures);

async function measure(): Promise<readonly Measured[]> {
  const { long, longest } = await longProducts(opened.origin);
  const measured: Measured[] = [];
  for (const page of pages(long, longest)) {
    say(`Opening: ${page.title}.`);
    measured.push(...(await measureOpening(opened, page, runs)));
  }
  say("Filtering and sorting.");
  measured.push(...(await measureList(opened, long.slug, runs)));
  for (const product of [long, longest]) {
    say(`Timeline of ${product.versionCount} versions.`);
    measured.push(...(await measureTimeline(opened, product, runs)));
  }
  say(`Moving ${MOVED_VERSIONS} versions.`);
  measured.push(...(await measureMove(opened, await movableVersions(opened.origin, MOVED_VERSIONS), runs)));
  return measured;
}

function pages(...products: readonly LongProduct[]): readonly Opening[] {
  return [
    { title: "Dashboard", path: "/", sight: { selector: "main table tbody tr, main ul li" } },
    { title: "List of all versions", path: "/versions", sight: { selector: "main tbody tr:nth-child(25)" } },
    ...products.map(({ slug, versionCount }) => ({
      title: `Page of a product with ${versionCount} versions`,
      path: `/products/${slug}`,
      sight: { selector: '[role="application"] [data-version]' },
    })),
  ];
}
