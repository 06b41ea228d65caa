import { BrokenTable } from "../../platform/csv/broken-table.ts";
import type { CsvRecord } from "../../platform/csv/read-cells.ts";
import type { Register } from "./register.ts";
import type { RegisterColumn } from "./register-column.ts";

/** The columns of a file in its order. */
export type FileHead = readonly RegisterColumn[];

/** @throws BrokenTable for a header that the register does not have, one that is there twice, or one that is missing. */
export function readHead({ columns }: Pick<Register, "columns">, { cells, line }: CsvRecord): FileHead {
  const byName = new Map(columns.map((column) => [column.name, column]));
  const head = cells.map((cell) => {
    const column = byName.get(asHeader(cell));
    if (column === undefined) throw new BrokenTable(line, unknownHeader(cell, columns));
    return column;
  });
  const twice = head.find((column, index) => head.indexOf(column) !== index);
  if (twice !== undefined) {
    throw new BrokenTable(line, {
      en: `the column "${twice.name}" is there twice; keep one of the two`,
      zh: `列“${twice.name}”出现了两次；请保留其一`,
    });
  }
  const missing = columns.filter((column) => column.required && !head.includes(column)).map(({ name }) => name);
  if (missing.length === 0) return head;
  throw new BrokenTable(line, {
    en: `these columns are missing: ${missing.join(", ")}; add them, or begin with the template`,
    zh: `缺少以下列：${missing.join("、")}；请补上，或从模板开始`,
  });
}

/** Headers as people write them: `Valid from` is `valid_from`. */
function asHeader(cell: string): string {
  return cell
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
}

const SHOWN = 60;

function unknownHeader(cell: string, columns: readonly RegisterColumn[]) {
  const shown = [...cell].slice(0, SHOWN).join("");
  const known = columns.map(({ name }) => name);
  return {
    en: `"${shown}" is no column of this register (${known.join(", ")}); rename it or take it out`,
    zh: `“${shown}”不是此登记册的列（${known.join("、")}）；请改名或删除`,
  };
}
