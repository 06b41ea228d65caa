/** For tests of what any register does: an invented register of shelves, in a table of the test's database. */
import { isDeepStrictEqual } from "node:util";
import { vi } from "vitest";
import { openTestApi, type TestApi, type TestApiOptions } from "../../../test/harness.ts";
import type { Actor } from "../../platform/context.ts";
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

export const keeper: Actor = { subject: "keeper-1", name: "Test keeper", roles: ["policy-editor"] };
export const otherKeeper: Actor = { subject: "keeper-2", name: "Another test keeper", roles: ["policy-editor"] };
export const agent: Actor = { subject: "agent-1", name: "Test support agent", roles: ["support-agent"] };

/** Stands in for signing in. */
export function actorHeader(actor: Actor | null): Record<string, string> {
  return actor === null ? {} : { "x-test-actor": encodeURIComponent(JSON.stringify(actor)) };
}

// biome-ignore lint/suspicious/noExplicitAny: the shape is what the document asks for, and the tests look at it
type Data = any;

interface UploadOptions {
  readonly actor?: Actor | null;
  readonly fileName?: string;
  readonly register?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const SUMMARY = `id register { name label } fileName bytes checksum owner mine state rows rowsDone created updated
  unchanged refused problemCount leaveOutRefused reason error checkedAt startedAt finishedAt uploadedAt expiresAt
  problems(first: 100) { nodes { row field message } totalCount }`;

export interface ShelfTestbed {
  readonly api: TestApi;
  upload(body: string | Uint8Array<ArrayBuffer>, options?: UploadOptions): Promise<Response>;
  /** The import of a file that must be taken, once its check has come to its end. */
  checked(body: string, options?: UploadOptions): Promise<Data>;
  look(id: string, actor?: Actor): Promise<Data>;
  order(
    name: "checkRegisterImport" | "applyRegisterImport" | "cancelRegisterImport",
    input: object,
    actor?: Actor,
  ): Promise<Data>;
  /** The import once nobody is at work on it any more. */
  ended(id: string, actor?: Actor): Promise<Data>;
  shelves(): Promise<string[]>;
}

export async function openShelfTestbed(options: TestApiOptions = {}): Promise<ShelfTestbed> {
  const api = await openTestApi({ registers: [shelfRegister], ...options });
  await api.db.query(SHELF_TABLE);
  const data = async (document: string, variables: Record<string, unknown>, actor: Actor): Promise<Data> => {
    const answer = await api.query(document, variables, { actor });
    if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
  const bed: ShelfTestbed = {
    api,
    upload(body, { actor = keeper, fileName = "shelves.csv", register = "store-shelves", headers } = {}) {
      return api.http(`/register-files/${register}?${new URLSearchParams({ fileName })}`, {
        method: "POST",
        body,
        headers: { "content-type": "text/csv", ...actorHeader(actor), ...headers },
      });
    },
    async checked(body, options) {
      const response = await bed.upload(body, options);
      if (response.status !== 201) throw new Error(await response.text());
      return await bed.ended(((await response.json()) as { id: string }).id, options?.actor ?? keeper);
    },
    async look(id, actor = keeper) {
      const document = `query ($id: ID!) { registerImport(id: $id) { ${SUMMARY} } }`;
      return (await data(document, { id }, actor)).registerImport;
    },
    async order(name, input, actor = keeper) {
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
      const document = `mutation ($input: ${type}!) { ${name}(input: $input) {
        registerImport { ${SUMMARY} } userErrors { code field message } } }`;
      return (await data(document, { input }, actor))[name];
    },
    async ended(id, actor) {
      const isOver = async () => {
        const found = await bed.look(id, actor);
        if (found.state === "CHECKING" || found.state === "APPLYING") throw new Error(`still ${found.state}`);
        return found;
      };
      return await vi.waitFor(isOver, { timeout: 20_000, interval: 20 });
    },
    async shelves() {
      const rows: Record<string, unknown>[] = await api.db.query("SELECT code, name FROM shelf ORDER BY code");
      return rows.map(({ code, name }) => `${code} ${name}`);
    },
  };
  return bed;
}

/** A file of shelves with the usual columns, a row a text. */
export function shelfFile(...rows: readonly string[]): string {
  return ["code,name,spaces", ...rows].join("\r\n");
}
