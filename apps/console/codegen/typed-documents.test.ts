import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { typedDocuments } from "./typed-documents.ts";

it("has src/gql as the API's schema and the operations give it (pnpm codegen rewrites it)", async () => {
  const documents = await typedDocuments();
  expect(documents).not.toHaveLength(0);
  for (const { path, content } of documents) expect(readFileSync(path, "utf8"), path).toBe(content);
  const folder = fileURLToPath(new URL("../src/gql", import.meta.url));
  expect(readdirSync(folder).sort()).toEqual(documents.map(({ path }) => basename(path)).sort());
});
