import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { editions } from "../src/index.ts";
import { CLAUSE_IDS, EXCUSED } from "./clause-ids.ts";
import { encodedIn, testedIn } from "./where-clauses-live.ts";

const PAGE = join(import.meta.dirname, "../../../../shared/rules/clauses.md");

/** Ids in the first column of the page's table: `4.1.2 a / b / c` is three, `3.1 (home) / 3.2 (business)` is two. */
function idsOnPage(page: string): readonly string[] {
  const table = page.split(/^## Clauses$/m)[1]?.split(/^## /m)[0] ?? "";
  const cells = table.split("\n").flatMap((line) => (line.startsWith("| ") ? [line.split("|")[1]?.trim() ?? ""] : []));
  return cells.flatMap((cell) => {
    if (cell === "preamble") return [cell];
    const numbers = cell.match(/\d+(?:\.\d+)*/g) ?? [];
    const letters = cell.match(/\b[a-c]\b/g) ?? [""];
    return numbers.flatMap((number) => letters.map((letter) => `${number}${letter}`));
  });
}

describe.each(editions.map((edition) => [edition.id, edition] as const))("edition %s", (id, edition) => {
  test("encodes every clause once, in the rules' order", () => {
    expect(edition.clauses.map((clause) => clause.id)).toEqual(CLAUSE_IDS);
  });

  test("encodes every clause in exactly one file of its folder", () => {
    const files = encodedIn(id);
    for (const clause of CLAUSE_IDS) expect(files.get(clause), clause).toHaveLength(1);
  });

  test("excuses headings only, and each is a section", () => {
    const sections = edition.sections.map((section) => section.number);
    for (const [heading, reason] of Object.entries(EXCUSED)) {
      expect(sections, reason).toContain(heading);
      expect(CLAUSE_IDS).not.toContain(heading);
    }
  });

  test("says of every clause without rows where it acts", () => {
    for (const clause of edition.clauses) expect(clause.cases.length > 0, clause.id).toBe(clause.standing === null);
  });

  test("names only clauses that exist", () => {
    const named = [
      ...edition.cases.flatMap((row) => [...row.overrides, ...row.lifts]),
      ...edition.channels.map((channel) => channel.clause),
      ...edition.interpretations.map((interpretation) => interpretation.clause),
    ];
    expect(named.filter((clause) => !edition.clauses.some((each) => each.id === clause))).toEqual([]);
  });

  test("is written in English and in Chinese throughout", () => {
    const texts = textsIn(edition);
    expect(texts.length).toBeGreaterThan(edition.clauses.length);
    for (const { en, zh } of texts) {
      expect(en).not.toMatch(/\p{Script=Han}/u);
      expect(zh).toMatch(/\p{Script=Han}|^\{\w+\}$/u);
    }
  });
});

test("every clause has a test that is titled with its id", () => {
  const tested = testedIn();
  expect(CLAUSE_IDS.filter((clause) => !tested.has(clause))).toEqual([]);
});

test("every title that starts with an id names a clause that exists", () => {
  const known: readonly string[] = CLAUSE_IDS;
  expect([...testedIn().keys()].filter((id) => !known.includes(id))).toEqual([]);
});

// The page is kept beside the repository and is no part of it.
test.skipIf(!existsSync(PAGE))(
  "the list of clauses is that of the page of rules (skipped where the page is absent)",
  () => {
    expect(idsOnPage(readFileSync(PAGE, "utf8"))).toEqual(CLAUSE_IDS);
  },
);

test("the page's way of writing several clauses in a row is understood", () => {
  const page =
    "## Clauses\n| clause | effect |\n|---|---|\n| preamble | x |\n| 3.1 (home) / 3.2 (business) | x |\n| 4.0 special terms | x |\n| 4.1.2 a / b / c | x |\n## Facts\n| 9.9 | x |";
  expect(idsOnPage(page)).toEqual(["preamble", "3.1", "3.2", "4.0", "4.1.2a", "4.1.2b", "4.1.2c"]);
});

function textsIn(value: unknown): readonly { en: string; zh: string }[] {
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value && "zh" in value) return [{ en: String(value.en), zh: String(value.zh) }];
  return Object.values(value).flatMap(textsIn);
}
