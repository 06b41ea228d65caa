/** For tests of imports: the whole server, and the requests that a wizard makes, one after another. */
import { expect, vi } from "vitest";
import { openTestApi, type TestApi, type TestApiOptions } from "../../../../test/harness.ts";
import type { Actor } from "../../../platform/context.ts";

export const editor: Actor = { subject: "editor-1", name: "Test editor", roles: ["lifecycle-editor"] };
export const otherEditor: Actor = { subject: "editor-2", name: "Another test editor", roles: ["lifecycle-editor"] };

// biome-ignore lint/suspicious/noExplicitAny: the shape is what the document asks for, and the tests look at it
type Data = any;

export interface UploadOptions {
  readonly format?: string;
  readonly fileName?: string;
  readonly actor?: Actor | null;
  readonly headers?: Readonly<Record<string, string>>;
}

const SUMMARY = `id format fileName bytes checksum owner mine uploadedAt expiresAt state stalled segment licensing
  reclassify plannedAt reason changeIds error progress { done total }
  counts { products versions created updated unchanged refused shortened }`;

export interface ImportTestbed {
  readonly api: TestApi;
  upload(body: string | Uint8Array<ArrayBuffer>, options?: UploadOptions): Promise<Response>;
  /** The id of a file that must be taken. */
  uploaded(body: string, options?: UploadOptions): Promise<string>;
  /** The import with `fields` beside the usual ones. */
  look(id: string, fields?: string, actor?: Actor): Promise<Data>;
  order(name: "planImport" | "applyImport" | "resumeImport", input: object, actor?: Actor): Promise<Data>;
  /** The import once nobody is at work on it any more. */
  ended(id: string): Promise<Data>;
  /** Uploads, plans and applies all of it. */
  importAll(body: string, options?: UploadOptions): Promise<Data>;
}

export function actorHeader(actor: Actor | null): Record<string, string> {
  return actor === null ? {} : { "x-test-actor": encodeURIComponent(JSON.stringify(actor)) };
}

export async function openImportTestbed(options: TestApiOptions = {}): Promise<ImportTestbed> {
  const api = await openTestApi(options);
  const data = async (document: string, variables: Record<string, unknown>, actor: Actor): Promise<Data> => {
    const answer = await api.query(document, variables, { actor });
    expect(answer.errors).toEqual([]);
    return answer.data;
  };
  const bed: ImportTestbed = {
    api,
    upload(body, { format = "csv", fileName, actor = editor, headers } = {}) {
      const query = new URLSearchParams({ format, ...(fileName === undefined ? {} : { fileName }) });
      return api.http(`/imports?${query}`, {
        method: "POST",
        body,
        headers: { "content-type": "application/octet-stream", ...actorHeader(actor), ...headers },
      });
    },
    async uploaded(body, options) {
      const response = await bed.upload(body, options);
      expect(response.status).toBe(201);
      return ((await response.json()) as { id: string }).id;
    },
    async look(id, fields = "", actor = editor) {
      const document = `query ($id: ID!) { lifecycleImport(id: $id) { ${SUMMARY} ${fields} } }`;
      return (await data(document, { id }, actor)).lifecycleImport;
    },
    async order(name, input, actor = editor) {
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
      const document = `mutation ($input: ${type}!) { ${name}(input: $input) {
        import { ${SUMMARY} } userErrors { code field message } } }`;
      return (await data(document, { input }, actor))[name];
    },
    async ended(id) {
      return await vi.waitFor(
        async () => {
          const found = await bed.look(id);
          expect(found.state).not.toBe("APPLYING");
          return found;
        },
        { timeout: 20_000, interval: 50 },
      );
    },
    async importAll(body, options) {
      const id = await bed.uploaded(body, options);
      for (const name of ["planImport", "applyImport"] as const) {
        expect((await bed.order(name, { id })).userErrors).toEqual([]);
      }
      return await bed.ended(id);
    },
  };
  return bed;
}

/** A CSV file of one version a row: `product version support_ends_on`. */
export function csv(...rows: readonly string[]): string {
  return ["product,version,support_ends_on", ...rows.map((row) => row.replaceAll(" ", ","))].join("\n");
}
