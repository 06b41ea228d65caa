/** For tests of register files: the whole server with the invented register, and the requests of somebody who imports. */
import { expect, vi } from "vitest";
import { openTestApi, type TestApi, type TestApiOptions } from "../../../test/harness.ts";
import type { Actor } from "../../platform/context.ts";
import { SHELF_TABLE, shelfRegister } from "./shelves-testbed.ts";

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
  /** The import once it has been applied; nothing of the order may be refused. */
  applied(order: { id: string; leaveOutRefused?: boolean; reason?: string }): Promise<Data>;
  shelves(): Promise<string[]>;
  /** How many pieces of files are kept. */
  parts(): Promise<number>;
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
    async applied({ id, ...how }) {
      const { userErrors } = await bed.order("applyRegisterImport", { id, ...how });
      expect(userErrors).toEqual([]);
      return await bed.ended(id);
    },
    parts: async () => Number((await api.db.query("SELECT count(*) FROM register_import_part"))[0].count),
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

/** A thousand rows make a batch, so that the one of this name is refused or fails when others have been written. */
export function inTheMiddle(name: string): string {
  return shelfFile(...Array.from({ length: 2_500 }, (_, row) => `S-${row},${row === 1_800 ? name : "Upper"},3`));
}
