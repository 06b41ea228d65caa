/**
 * `pnpm picture` draws what imports what into docs/architecture.md; with `--check` it only says whether the drawing
 * there is still true.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawDependencies, replacePicture } from "./dependency-picture.ts";
import { readImports } from "./imports.ts";
import { REPOSITORY } from "./launcher/repository.ts";

const page = join(REPOSITORY, "docs", "architecture.md");
const written = readFileSync(page, "utf8");
const drawn = replacePicture(written, drawDependencies(readImports()));
if (process.argv.includes("--check")) {
  if (drawn !== written) {
    process.stderr.write("The picture in docs/architecture.md is out of date: run `pnpm picture` and commit it.\n");
    process.exitCode = 1;
  }
} else {
  writeFileSync(page, drawn);
}
