import type { Text } from "@supportbook/policy";
import type { RegisterColumn, RowProblem } from "./register-column.ts";

/** What a cell says: a value; null where it is empty; undefined where the file does not have the column. */
type Said<Value> = Value | null | undefined;

interface WholeNumberBounds {
  readonly least?: number;
  readonly most?: number;
}

const LARGEST_INTEGER = 2_147_483_647;
/** More than this of a cell is not repeated in a problem. */
const SHOWN = 60;

/**
 * The cells of one row. Every reader answers `undefined` for a column that the file does not have, so that what the file
 * is silent about can stay as it is, and `null` for an empty cell. A cell that cannot be read becomes a problem of the
 * row and is answered as if it were empty.
 */
export class RowCells {
  readonly problems: RowProblem[] = [];
  readonly #cells: ReadonlyMap<string, string>;
  readonly #columns: ReadonlyMap<string, RegisterColumn>;

  /** @param cells by header. */
  constructor(cells: ReadonlyMap<string, string>, columns: ReadonlyMap<string, RegisterColumn>) {
    this.#cells = cells;
    this.#columns = columns;
  }

  /** Whether the file has the column. */
  has(column: string): boolean {
    return this.#cells.has(this.#known(column).name);
  }

  text(column: string, longest = 500): Said<string> {
    const cell = this.#cells.get(this.#known(column).name)?.trim();
    if (cell === undefined || cell === "") return cell === undefined ? undefined : null;
    if (cell.length <= longest) return cell;
    return this.#unreadable(column, {
      en: `It has ${cell.length} characters; the limit is ${longest}. Shorten it.`,
      zh: `内容有 ${cell.length} 个字符，上限为 ${longest}。请缩短。`,
    });
  }

  /** Text that the row cannot do without: a problem where it is missing. */
  requiredText(column: string, longest = 500): string {
    const before = this.problems.length;
    const text = this.text(column, longest);
    if (text == null && this.problems.length === before) {
      this.problem(column, { en: "This must not be empty. Fill it in.", zh: "此项不能为空。请填写。" });
    }
    return text ?? "";
  }

  /** A calendar date `YYYY-MM-DD`. */
  date(column: string): Said<string> {
    return this.#read(column, (cell) => (isCalendarDate(cell) ? cell : undefined), {
      en: "is not a calendar date; write it as 2026-11-23, without a time.",
      zh: "不是日历日期；请写成 2026-11-23 的形式，不带时间。",
    });
  }

  /** A whole number within bounds; at least 0 where none is given. */
  whole(column: string, { least = 0, most = LARGEST_INTEGER }: WholeNumberBounds = {}): Said<number> {
    const read = (cell: string) => {
      const number = /^\d{1,10}$/.test(cell) ? Number(cell) : Number.NaN;
      return number >= least && number <= most ? number : undefined;
    };
    return this.#read(column, read, {
      en: `is not a whole number from ${least} to ${most}; write digits alone.`,
      zh: `不是 ${least} 到 ${most} 之间的整数；请只写数字。`,
    });
  }

  /** One of the words, in any case. */
  oneOf<Word extends string>(column: string, words: readonly Word[]): Said<Word> {
    const read = (cell: string) => words.find((word) => word === cell.toUpperCase().replace(/[\s-]+/g, "_"));
    return this.#read(column, read, {
      en: `is none of ${words.join(", ")}; write one of these.`,
      zh: `不在以下取值中：${words.join("、")}；请选择其一。`,
    });
  }

  /** `true` or `false`, in any case. */
  truth(column: string): Said<boolean> {
    const read = (cell: string) => ({ true: true, false: false })[cell.toLowerCase()];
    return this.#read(column, read, {
      en: "is neither true nor false; write one of the two.",
      zh: "既不是 true 也不是 false；请写其中之一。",
    });
  }

  /** ISO 3166-1 alpha-2, as two letters in any case. Whether there is such a country is for the register to say. */
  country(column: string): Said<string> {
    const read = (cell: string) => (/^[A-Za-z]{2}$/.test(cell) ? cell.toUpperCase() : undefined);
    return this.#read(column, read, {
      en: "is not the two-letter code of a country; write it as DE or CN.",
      zh: "不是两位字母的国家/地区代码；请写成 DE 或 CN 的形式。",
    });
  }

  /**
   * A cell as only the register can read it.
   * @param read undefined where the cell makes no sense.
   * @param problem what follows the quoted cell: `is not …; write …`.
   */
  as<Value>(column: string, read: (cell: string) => Value | undefined, problem: Text): Said<Value> {
    return this.#read(column, read, problem);
  }

  /** Refuses the row. @param column null where no single one is at fault. */
  problem(column: string | null, text: Text): void {
    this.problems.push({ column: column === null ? null : this.#known(column).name, text });
  }

  #read<Value>(column: string, read: (cell: string) => Value | undefined, problem: Text): Said<Value> {
    const cell = this.text(column, Number.POSITIVE_INFINITY);
    if (cell == null) return cell;
    const value = read(cell);
    return value === undefined ? this.#unreadable(column, this.#quoting(column, cell, problem)) : value;
  }

  #quoting(column: string, cell: string, { en, zh }: Text): Text {
    if (this.#known(column).secret === true) return { en: `What stands here ${en}`, zh: `此处内容${zh}` };
    const shown = cell.length > SHOWN ? `${[...cell].slice(0, SHOWN).join("")}…` : cell;
    return { en: `"${shown}" ${en}`, zh: `“${shown}”${zh}` };
  }

  #unreadable(column: string, text: Text): null {
    this.problem(column, text);
    return null;
  }

  #known(column: string): RegisterColumn {
    const found = this.#columns.get(column);
    if (found === undefined) throw new Error(`the register has no column ${column}`);
    return found;
  }
}

function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}
