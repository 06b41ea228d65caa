/**
 * `pnpm picture` draws what imports what into docs/architecture.md; with `--check` it only says whether the drawing
 * there is still true.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawDependencies, type Import, replacePicture } from "./dependency-picture.ts";
import { installedProgram, REPOSITORY } from "./launcher/repository.ts";

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

function readImports(): Import[] {
  const cruise = ["--config", ".dependency-cruiser.cjs", "--output-type", "json", "packages", "apps", "infra"];
  const options = { cwd: REPOSITORY, encoding: "utf8", maxBuffer: 100_000_000 } as const;
  // A cruise that finds faults exits with their number; those are told by `pnpm depcheck`.
  let output: string;
  try {
    output = execFileSync(installedProgram("", "depcruise"), cruise, options);
  } catch (error) {
    output = (error as { stdout: string }).stdout;
  }
  const { modules } = JSON.parse(output) as { modules: { source: string; dependencies: { resolved: string }[] }[] };
  return modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved }) => ({ from: source, to: resolved })),
  );
}
