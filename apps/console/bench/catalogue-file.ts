import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What endoflife.date published of its 242 products; it lies beside the repository where somebody fetched it. */
const REAL = fileURLToPath(new URL("../../../../shared/data/endoflife/products-full.json", import.meta.url));

const PRODUCTS = 242;
const VERSIONS = 4_750;
/** The real catalogue is as uneven: a few products hold a quarter of all versions. */
const LARGE_PRODUCTS = [437, 155, 144, 105, 88, 78, 68];

export interface CatalogueFile {
  readonly path: string;
  /** What was measured with, for the report. */
  readonly description: string;
}

/** A file in the format of endoflife.date: the real one where it is, else an invented one of the same size. */
export async function catalogueFile(directory: string): Promise<CatalogueFile> {
  const size = `${PRODUCTS} products, ${VERSIONS} versions`;
  if (existsSync(REAL)) return { path: REAL, description: `the real catalogue of endoflife.date (${size})` };
  const path = join(directory, "invented-products.json");
  await writeFile(path, JSON.stringify(inventedCatalogue(Temporal.Now.plainDateISO())));
  return { path, description: `an invented catalogue (${size})` };
}

function inventedCatalogue(today: Temporal.PlainDate) {
  const result = Array.from({ length: PRODUCTS }, (_, place) => inventedProduct(place, today));
  return { schema_version: "1.2.0", total: PRODUCTS, result };
}

function inventedProduct(place: number, today: Temporal.PlainDate) {
  const number = String(place + 1).padStart(3, "0");
  return {
    name: `invented-product-${number}`,
    label: `Invented Product ${number}`,
    category: "app",
    tags: ["invented"],
    aliases: [],
    identifiers: [],
    labels: { eoas: "Active support", eol: "Support", eoes: null, discontinued: null },
    releases: Array.from({ length: versionCount(place) }, (_, age) => inventedRelease(age, today)),
  };
}

function versionCount(place: number): number {
  const large = LARGE_PRODUCTS[place];
  if (large !== undefined) return large;
  const others = PRODUCTS - LARGE_PRODUCTS.length;
  const left = VERSIONS - LARGE_PRODUCTS.reduce((sum, count) => sum + count, 0);
  return Math.floor(left / others) + (place - LARGE_PRODUCTS.length < left % others ? 1 : 0);
}

function inventedRelease(age: number, today: Temporal.PlainDate) {
  const released = today.subtract({ days: age * 61 });
  const ends = { eoasFrom: released.add({ months: 12 }), eolFrom: released.add({ months: 30 }) };
  const isPast = (day: Temporal.PlainDate) => Temporal.PlainDate.compare(day, today) <= 0;
  return {
    name: `${1_000 - age}`,
    label: `${1_000 - age}`,
    codename: null,
    releaseDate: released.toString(),
    isLts: age % 6 === 0,
    ltsFrom: null,
    isEoas: isPast(ends.eoasFrom),
    eoasFrom: ends.eoasFrom.toString(),
    isEol: isPast(ends.eolFrom),
    eolFrom: ends.eolFrom.toString(),
    isMaintained: !isPast(ends.eolFrom),
    latest: { name: `${1_000 - age}.1`, date: released.toString(), link: null },
  };
}
