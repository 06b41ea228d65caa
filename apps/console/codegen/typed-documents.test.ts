import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { typedDocuments } from "@supportbook/infra/typed-documents";
import { expect, it } from "vitest";

const SOURCES = fileURLToPath(new URL("../src", import.meta.url));

it("has src/gql as the API's schema and the operations give it (pnpm codegen rewrites it)", async () => {
  const documents = await typedDocuments(SOURCES);
  expect(documents).not.toHaveLength(0);
  for (const { path, content } of documents) expect(readFileSync(path, "utf8"), path).toBe(content);
  expect(readdirSync(`${SOURCES}/gql`).sort()).toEqual(documents.map(({ path }) => basename(path)).sort());
});
