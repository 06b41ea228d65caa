/** `pnpm codegen`: writes `src/gql` anew out of the `.graphql` files and the API's schema. */
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { typedDocuments } from "./typed-documents.ts";

const documents = await typedDocuments();
const folder = dirname(documents[0]?.path ?? fileURLToPath(new URL("../src/gql/x", import.meta.url)));
await mkdir(folder, { recursive: true });
const wanted = new Set(documents.map(({ path }) => basename(path)));
for (const name of await readdir(folder)) {
  if (!wanted.has(name)) await rm(`${folder}/${name}`);
}
for (const { path, content } of documents) await writeFile(path, content);
console.log(`${documents.length} modules written to src/gql.`);
