import { execFileSync } from "node:child_process";
import { installedProgram, REPOSITORY } from "./launcher/repository.ts";

/** One import, both ends as paths from the root of the repository. */
export interface Import {
  from: string;
  to: string;
}

interface Cruise {
  modules: { source: string; dependencies: { resolved: string }[] }[];
}

/** Every import of the sources, tests included. */
export function readImports(): Import[] {
  const cruise = ["--config", ".dependency-cruiser.cjs", "--output-type", "json", "packages", "apps", "infra"];
  const options = { cwd: REPOSITORY, encoding: "utf8", maxBuffer: 100_000_000 } as const;
  let output: string;
  try {
    output = execFileSync(installedProgram("", "depcruise"), cruise, options);
  } catch (error) {
    // A cruise that finds faults exits with their number; `pnpm depcheck` is where they are told.
    output = (error as { stdout: string }).stdout;
  }
  const { modules } = JSON.parse(output) as Cruise;
  return modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved }) => ({ from: source, to: resolved })),
  );
}
