import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";

export interface Measured {
  readonly title: string;
  /** Milliseconds, one for each run. */
  readonly times: readonly number[];
  readonly remark: string;
}

const PAGE = fileURLToPath(new URL("../../../docs/performance.md", import.meta.url));
const GENERATED =
  /(?<=<!-- figures of `pnpm bench:console --write` -->\n)[\s\S]*?(?=<!-- end of the console's figures -->)/;

/** The figures for people: a Markdown table and the circumstances. */
export function describeFigures(measured: readonly Measured[], catalogue: string): string {
  const rows = measured.map(({ title, times, remark }) => {
    const [quickest, middle, slowest] = [Math.min(...times), median(times), Math.max(...times)].map(whole);
    return `| ${title} | **${middle}** | ${quickest}–${slowest} | ${times.length} | ${remark} |`;
  });
  const [processor] = cpus();
  const day = Temporal.Now.plainDateISO().toString();
  const load = (loadavg()[1] ?? Number.NaN).toFixed(1);
  return [
    "",
    "| what | median ms | from–to | times | |",
    "| --- | ---: | ---: | ---: | --- |",
    ...rows,
    "",
    `${day}, ${availableParallelism()} cores (${processor?.model ?? "unknown"}), load average ${load}; ${catalogue}.`,
    "",
    "",
  ].join("\n");
}

/** Replaces the console's figures of docs/performance.md. */
export async function writeFigures(figures: string): Promise<void> {
  const page = await readFile(PAGE, "utf8");
  if (!GENERATED.test(page)) throw new Error(`${PAGE} has lost the marks between which the console's figures stand`);
  await writeFile(
    PAGE,
    page.replace(GENERATED, () => figures),
  );
}

const whole = (milliseconds: number) => milliseconds.toFixed(0);

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const [below, above] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return ((below ?? Number.NaN) + (above ?? Number.NaN)) / 2;
}
