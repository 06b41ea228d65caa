import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const PACKAGE = join(import.meta.dirname, "..");

/** Paths from the repository's root of the files in which `mention` finds each clause id. */
function filesBy(pattern: string, mention: RegExp): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const path of globSync(pattern, { cwd: PACKAGE }).sort()) {
    for (const [, id = ""] of readFileSync(join(PACKAGE, path), "utf8").matchAll(mention)) {
      const where = join("packages/policy", relative(PACKAGE, join(PACKAGE, path)));
      found.set(id, (found.get(id) ?? new Set()).add(where));
    }
  }
  return new Map([...found].map(([id, paths]) => [id, [...paths]]));
}

/** Where each clause of an edition is encoded. */
export const encodedIn = (edition: string) => filesBy(`src/rulebook/${edition}/*.ts`, /clause\("([\w.]+)"/g);

// A title starts with the id; where a table of cases gives the titles (`[%s]`), each of its rows does.
const TITLES = /["`]\[([\w.]+)\] /g;
const ROWS = /(?:^\s+|\[)\["([\d.]+[a-c]?)"[\],]/gm;
const SCENARIOS = /"clause": "([\w.]+)"/g;

/** Test files that hold a test titled with the id. */
export function testedIn(): ReadonlyMap<string, readonly string[]> {
  const sources = [
    filesBy("{src,test}/**/*.test.ts", TITLES),
    filesBy("test/clauses/*.test.ts", ROWS),
    filesBy("test/scenarios/*.json", SCENARIOS),
  ];
  const merged = new Map<string, readonly string[]>();
  for (const [id, paths] of sources.flatMap((source) => [...source])) {
    merged.set(id, [...new Set([...(merged.get(id) ?? []), ...paths])].sort());
  }
  return merged;
}
