/** For tests of what any register does: an invented register of shelves, in a table of the test's database. */
import { isDeepStrictEqual } from "node:util";
import type { Register, RowOutcome } from "./register.ts";

interface Shelf {
  readonly code: string;
  readonly name: string;
  readonly spaces: number | null | undefined;
  readonly checkedOn: string | null | undefined;
  readonly pin: string | null | undefined;
}

export const SHELF_TABLE =
  "CREATE TABLE shelf (code text PRIMARY KEY, name text NOT NULL, spaces integer, checked_on text, pin text)";

/** A row that the register itself refuses, though it can be read. */
export const UNWANTED = "unwanted";
/** A row at which the register fails as if it had a bug. */
export const BROKEN = "broken";

const same = (text: string) => ({ en: text, zh: `中文 ${text}` });
const column = (name: string, example: string, more = {}) => ({
  name,
  description: same(`The ${name} of a shelf.`),
  example,
  required: false,
  ...more,
});

export const shelfRegister: Register<Shelf> = {
  name: "STORE_SHELVES",
  label: same("Shelves"),
  description: same("A row is a shelf."),
  // Support agents may import registers, but not this one.
  readPermission: "hours.edit",
  editPermission: "hours.edit",
  columns: [
    column("code", "S-1", { required: true }),
    column("name", "Upper shelf", { required: true }),
    column("spaces", "12"),
    column("checked_on", "2026-11-01"),
    column("pin", "0000", { secret: true }),
  ],
  read: (cells) => ({
    code: cells.requiredText("code").toUpperCase(),
    name: cells.requiredText("name"),
    spaces: cells.whole("spaces", { least: 1, most: 100 }),
    checkedOn: cells.date("checked_on"),
    pin: cells.as("pin", (pin) => (/^\d{4}$/.test(pin) ? pin : undefined), same("is no PIN; write four digits.")),
  }),
  keyOf: ({ code }) => code,
  async apply(rows, { manager, context }) {
    if (rows.some(({ row }) => row.name === BROKEN)) throw new Error("the shelves fell down");
    const codes = rows.map(({ row }) => row.code);
    const found: Kept[] = await manager.query("SELECT * FROM shelf WHERE code = ANY($1)", [codes]);
    const standing = new Map(found.map((shelf) => [shelf.code, shelf]));
    const written: Kept[] = [];
    const outcomes = rows.map(({ row }): RowOutcome => {
      if (row.name === UNWANTED) return [{ column: "name", text: same("Nobody wants this shelf. Take it out.") }];
      const before = standing.get(row.code);
      const after = shelfAfter(row, before, (pin) => context.secrets.seal(pin).toString("base64"));
      if (before !== undefined && isDeepStrictEqual({ ...before }, after)) return "UNCHANGED";
      written.push(after);
      return before === undefined ? "CREATED" : "UPDATED";
    });
    await manager.query(
      `INSERT INTO shelf SELECT * FROM jsonb_populate_recordset(NULL::shelf, $1)
       ON CONFLICT (code) DO UPDATE SET name = excluded.name, spaces = excluded.spaces, checked_on = excluded.checked_on`,
      [JSON.stringify(written)],
    );
    return outcomes;
  },
  async *exportRows(context) {
    const shelves = await context.db.query(
      "SELECT code, name, spaces::text, checked_on, 'pin!' AS pin FROM shelf ORDER BY code",
    );
    yield* shelves as Record<string, string | null>[];
  },
};

interface Kept {
  readonly code: string;
  readonly name: string;
  readonly spaces: number | null;
  readonly checked_on: string | null;
  readonly pin: string | null;
}

function shelfAfter(row: Shelf, before: Kept | undefined, seal: (pin: string) => string): Kept {
  return {
    code: row.code,
    name: row.name,
    spaces: row.spaces === undefined ? (before?.spaces ?? null) : row.spaces,
    checked_on: row.checkedOn === undefined ? (before?.checked_on ?? null) : row.checkedOn,
    pin: before?.pin ?? (row.pin == null ? null : seal(row.pin)),
  };
}
