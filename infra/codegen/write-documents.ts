/** `pnpm codegen` of an application: writes its `src/gql` anew out of its `.graphql` files and the API's schema. */
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { typedDocuments } from "./typed-documents.ts";

const sources = join(process.cwd(), "src");
const folder = join(sources, "gql");
const documents = await typedDocuments(sources);
await mkdir(folder, { recursive: true });
const wanted = new Set(documents.map(({ path }) => basename(path)));
for (const name of await readdir(folder)) {
  if (!wanted.has(name)) await rm(join(folder, name));
}
for (const { path, content } of documents) await writeFile(path, content);
console.log(`${documents.length} modules written to ${folder}.`);
