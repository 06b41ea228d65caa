import { badInput, type Refusal, refuseAny } from "../../../platform/refusal.ts";
import { HEADERS } from "../csv/columns.ts";
import { type ColumnChoice, chosenColumns, isColumn, REQUIRED_COLUMNS } from "../csv/table-head.ts";
import type { LifecycleImportEntity } from "./lifecycle-import.entity.ts";

/** @throws Refused naming each choice that cannot be, and the columns that are still missing. */
export function requireUsableColumns(
  { format, tableColumns }: Pick<LifecycleImportEntity, "format" | "tableColumns">,
  choices: readonly ColumnChoice[] | null,
): void {
  if (format !== "csv") {
    refuseAny(choices === null || choices.length === 0 ? [] : [onlyForCsv()]);
    return;
  }
  const headers = new Set(tableColumns.map(({ header }) => header));
  const taken = new Set<string>();
  refuseAny((choices ?? []).flatMap((choice, place) => choiceRefusals(choice, place, { headers, taken })));
  const chosen = new Set(chosenColumns(tableColumns, choices).map(({ column }) => column));
  refuseAny(REQUIRED_COLUMNS.filter((column) => !chosen.has(column)).map(missing));
}

interface Seen {
  readonly headers: ReadonlySet<string>;
  /** Our columns that earlier choices took. */
  readonly taken: Set<string>;
}

function choiceRefusals({ header, column }: ColumnChoice, place: number, { headers, taken }: Seen): Refusal[] {
  const at = (field: string) => ["columns", String(place), field];
  if (!headers.has(header.trim())) {
    const text = { en: `No column of the file is headed "${header}".`, zh: `文件中没有标题为“${header}”的列。` };
    return [badInput(at("header"), text)];
  }
  if (column === null) return [];
  if (!isColumn(column)) {
    const known = HEADERS.join(", ");
    const text = {
      en: `There is no column "${column}". Take one of ${known}.`,
      zh: `没有列“${column}”。可选：${known}。`,
    };
    return [badInput(at("column"), text)];
  }
  if (taken.has(column)) {
    const text = {
      en: `"${column}" is taken from another column of the file already. Choose one of the two.`,
      zh: `“${column}”已对应文件中的另一列。请二者择一。`,
    };
    return [badInput(at("column"), text)];
  }
  taken.add(column);
  return [];
}

function missing(column: string): Refusal {
  return badInput(["columns"], {
    en: `Say which column of the file is "${column}"; no row can be read without it.`,
    zh: `请指定文件中哪一列为“${column}”；缺少它无法读取任何一行。`,
  });
}

function onlyForCsv(): Refusal {
  return badInput(["columns"], {
    en: "Only the columns of a CSV file are chosen. Leave columns out.",
    zh: "只有 CSV 文件需要选择列。请去掉 columns。",
  });
}
