import type { ImportReport } from "./import-lifecycle.ts";
import type { FieldChange } from "./merge-facts.ts";
import type { ReportRow } from "./plan-product.ts";

/** A row of the report for people, and a line of its own for each note. */
export function rowLines(row: ReportRow): string[] {
  const what = [row.product ?? "(product not named)", row.version].filter((part) => part !== null).join(" ");
  const line = `${row.action.padEnd(9)} ${what} (${row.place})${because(row)}`;
  return [line, ...row.notes.map((note) => `${"note".padEnd(9)} ${what} (${row.place}): ${note}`)].map(harmless);
}

function because({ action, reason, changes }: ReportRow): string {
  if (reason !== null) return `: ${reason}`;
  // All of something new is new; its facts stand in the file.
  return action === "UPDATED" ? `: ${changes.map(changeInWords).join("; ")}` : "";
}

function changeInWords({ field, from, to }: FieldChange): string {
  return `${field} ${valueInWords(from)} → ${valueInWords(to)}`;
}

function valueInWords(value: unknown): string {
  if (value === null) return "none";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Texts of a file reach a terminal here; a control character in them must not steer it. */
function harmless(line: string): string {
  return line.replace(/\p{Cc}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The last line: what happened, or with a dry run would happen. */
export function summaryLine({ rows, counts, dryRun }: ImportReport): string {
  const versions = rows.filter((row) => row.version !== null).length;
  const done = `${counts.CREATED} created, ${counts.UPDATED} updated, ${counts.UNCHANGED} unchanged, ${counts.REFUSED} refused`;
  const read = `${counted(rows.length - versions, "product")} and ${counted(versions, "version")}`;
  return dryRun ? `Dry run, nothing was written. ${read}: ${done}.` : `${read}: ${done}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
