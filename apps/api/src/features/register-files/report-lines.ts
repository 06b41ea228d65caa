import type { TakenFile } from "./take-file.ts";

/** A line for each problem that is kept, and one for those that are not. */
export function problemLines({ counts, problems }: TakenFile): string[] {
  const lines = problems.map(({ line, column, text }) => {
    const place = column === null ? `line ${line}` : `line ${line}, column ${column}`;
    return harmless(`REFUSED   ${place}: ${text.en}`);
  });
  const more = counts.problems - problems.length;
  return more > 0 ? [...lines, `… and ${more} more problems.`] : lines;
}

/** Texts of a file reach a terminal here; a control character in them must not steer it. */
function harmless(line: string): string {
  return line.replace(/\p{Cc}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The last line: what happened, or would happen. */
export function summaryLine({ counts, written }: TakenFile, { dryRun }: { readonly dryRun: boolean }): string {
  const { done, created, updated, unchanged, refused } = counts;
  const report = `${done} row${done === 1 ? "" : "s"}: ${created} created, ${updated} updated, ${unchanged} unchanged, ${refused} refused.`;
  if (dryRun) return `Dry run, nothing was written. ${report}`;
  if (written) return report;
  return `Nothing was written, because of the refused rows; mend them or use --leave-out-refused. ${report}`;
}
