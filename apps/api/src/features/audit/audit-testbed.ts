import { vi } from "vitest";
import type { TestApi } from "../../../test/harness.ts";
import type { Actor } from "../../platform/context.ts";

export const admin: Actor = { subject: "admin-1", name: "Test administrator", roles: ["admin"] };
export const editor: Actor = { subject: "editor-1", name: "Test editor", roles: ["lifecycle-editor"] };
export const analyst: Actor = { subject: "analyst-1", name: "Test analyst", roles: ["analyst"] };

// biome-ignore lint/suspicious/noExplicitAny: the shape is what the document asks for, and the tests look at it
export type Entry = any;

export const ENTRY = `id at actorSubject actorName actorKind action outcome targetType targetId targetLabel before after
  reason changeId address userAgent requestId`;

/** The newest hundred entries that match, as an administrator reads them. */
export async function entriesOf(api: TestApi, filter: object = {}): Promise<Entry[]> {
  const document = `query ($filter: AuditFilter) { auditEntries(filter: $filter, first: 100) { nodes { ${ENTRY} } } }`;
  const { data, errors } = await api.query(document, { filter }, { actor: admin });
  if (errors.length > 0) throw new AggregateError(errors, errors.map(({ message }) => message).join("\n"));
  return data.auditEntries.nodes;
}

/** The entries that match, as soon as there are so many: denials are written after the answer. */
export async function awaitEntries(api: TestApi, filter: object, count: number): Promise<Entry[]> {
  return await vi.waitFor(
    async () => {
      const entries = await entriesOf(api, filter);
      if (entries.length < count) throw new Error(`${entries.length} entries instead of ${count}`);
      return entries;
    },
    { timeout: 5_000, interval: 20 },
  );
}

/** The payload of `createProduct` by `editor`, over HTTP. */
export async function createProduct(api: TestApi, slug: string, reason = "New in the catalogue") {
  const document = `mutation ($input: CreateProductInput!) { createProduct(input: $input) {
    product { id slug revision } changeId userErrors { code message } } }`;
  const input = { slug, name: slug, segment: "BUSINESS", licensing: "COMMERCIAL", reason };
  return await api.query(document, { input }, { actor: editor, headers: { "user-agent": "a browser" } });
}
