import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../test/harness.ts";
import { cellsIn } from "../../platform/csv/read-cells.ts";
import { keeper } from "./shelf-register-testbed.ts";
import { SHELF_TABLE, shelfRegister, UNWANTED } from "./shelves-testbed.ts";
import { takeFile } from "./take-file.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi({ registers: [shelfRegister] });
  await api.db.query(SHELF_TABLE);
});
afterAll(() => api.close());

interface Line {
  readonly code: string;
  readonly name: string;
  readonly spaces: string;
}

const arbitraryFile = fc.array(
  fc.record<Line>({
    code: fc.constantFrom("A", "B", "C", "a", ""),
    name: fc.constantFrom("Upper", "Lower", UNWANTED, "=1", 'x "y", z'),
    spaces: fc.constantFrom("", "1", "100", "101"),
  }),
  { minLength: 1, maxLength: 8 },
);

type Shelves = ReadonlyMap<string, string>;

/** What the rules say, told a second time: what becomes of each row, and what stands in the register afterwards. */
function expected(before: Shelves, file: readonly Line[]) {
  const after = new Map(before);
  const seen = new Set<string>();
  const counts = { created: 0, updated: 0, unchanged: 0, refused: 0 };
  for (const { code, name, spaces } of file) {
    const key = code.toUpperCase();
    const readable = key !== "" && spaces !== "101";
    const isNew = readable && !seen.has(key);
    if (isNew) seen.add(key);
    if (!isNew || name === UNWANTED) {
      counts.refused += 1;
      continue;
    }
    const said = JSON.stringify([name, spaces === "" ? null : Number(spaces)]);
    const standing = before.get(key);
    counts[standing === undefined ? "created" : standing === said ? "unchanged" : "updated"] += 1;
    after.set(key, said);
  }
  return { after, counts };
}

async function standing(): Promise<Shelves> {
  const rows: { code: string; name: string; spaces: number | null }[] = await api.db.query("SELECT * FROM shelf");
  return new Map(rows.map(({ code, name, spaces }) => [code, JSON.stringify([name, spaces])]));
}

function take(file: readonly Line[], options: { readonly dryRun: boolean; readonly leaveOutRefused: boolean }) {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = file.map(({ code, name, spaces }) => [code, name, spaces].map(quoted).join(","));
  async function* text() {
    yield ["code,name,spaces", ...lines].join("\n");
  }
  return takeFile(api.contextFor({ actor: keeper }), shelfRegister, {
    file: { id: "00000000-0000-4000-8000-000000000000", fileName: "shelves.csv", checksum: "" },
    records: cellsIn(text()),
    reason: "Test",
    onProgress: async () => undefined,
    ...options,
  });
}

it("a dry run writes nothing and says what happens then, and what happens is what the rules say", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(arbitraryFile, fc.boolean()), { maxLength: 3 }), async (files) => {
      await api.db.query("TRUNCATE shelf");
      for (const [file, leaveOutRefused] of files) {
        const before = await standing();
        const { after, counts } = expected(before, file);
        const dry = await take(file, { dryRun: true, leaveOutRefused });
        expect(dry).toMatchObject({ written: false, counts: { done: file.length, ...counts } });
        expect(await standing()).toEqual(before);

        const isWritten = leaveOutRefused || counts.refused === 0;
        expect(await take(file, { dryRun: false, leaveOutRefused })).toEqual({ ...dry, written: isWritten });
        expect(await standing()).toEqual(isWritten ? after : before);

        const again = await take(file, { dryRun: true, leaveOutRefused });
        const left = isWritten ? { created: 0, updated: 0, refused: counts.refused } : counts;
        expect(again.counts).toMatchObject(left);
      }
    }),
    { numRuns: 40 },
  );
});

it("two files of one register wait for each other: the second is read against what the first has written", async () => {
  await api.db.query("TRUNCATE shelf");
  const file = Array.from({ length: 1_200 }, (_, number) => ({ code: `S-${number}`, name: "Upper", spaces: "3" }));
  const options = { dryRun: false, leaveOutRefused: false };
  const both = await Promise.all([take(file, options), take(file, options)]);
  const counts = both.map((taken) => [taken.counts.created, taken.counts.unchanged]);
  expect(counts.toSorted(([one = 0], [other = 0]) => one - other)).toEqual([
    [0, 1_200],
    [1_200, 0],
  ]);
});
