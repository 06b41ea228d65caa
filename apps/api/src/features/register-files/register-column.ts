import type { Text } from "@supportbook/policy";

/** One column of a register file. */
export interface RegisterColumn {
  /** The header, in `snake_case`: the same in files that come in and in files that go out. */
  readonly name: string;
  /** What stands in it and how it is written. */
  readonly description: Text;
  /** What could stand in it, for the template; invented. */
  readonly example: string;
  /** Whether every file must have the column. What a row must fill in is for `read` to say. */
  readonly required: boolean;
  /** Taken in and never given out: the column is missing in exports, and no problem repeats what stands in it. */
  readonly secret?: boolean;
}

/** What is wrong with a row, and what would be right. */
export interface RowProblem {
  /** The column at fault; null where no single one is. */
  readonly column: string | null;
  /** Never with what stands in a secret column. */
  readonly text: Text;
}
