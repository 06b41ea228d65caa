import type { Text } from "@supportbook/policy";
import type { EntityManager } from "typeorm";
import type { Context } from "../../platform/context.ts";
import type { Permission } from "../../platform/permissions.ts";
import type { RegisterColumn, RowProblem } from "./register-column.ts";
import type { RowCells } from "./row-cells.ts";

/** A row that could be read. */
export interface FileRow<Row> {
  /** The line on which it begins, as an editor counts: the headers stand on line 1. */
  readonly line: number;
  readonly row: Row;
}

export const ROW_CHANGES = ["CREATED", "UPDATED", "UNCHANGED"] as const;
export type RowChange = (typeof ROW_CHANGES)[number];

/** What became of a row: what it did to the register, or why it is refused. Of a refused row nothing may be written. */
export type RowOutcome = RowChange | readonly RowProblem[];

/** What `apply` may lean on. */
export interface Batch {
  /** The one transaction of the whole file. Write through this alone: a dry run takes it back. */
  readonly manager: EntityManager;
  readonly context: Context;
  /** The same for all rows of the file. */
  readonly at: Temporal.Instant;
  readonly changeId: string;
  /** What history says of the change. */
  readonly reason: string;
}

/**
 * A register that comes from and goes into CSV files: `Row` is a row once it is read. A feature exports its own as
 * `<noun>Register` from its front door, and `apps/api/src/registers.ts` lists it; nothing else needs to be done for
 * `POST /register-files/<name>`, the dry run, the report, the command line and the console.
 */
export interface Register<Row = unknown> {
  /** `LICENCES`: plural, upper case; in addresses and at the command line in lower case with hyphens. */
  readonly name: string;
  readonly label: Text;
  /** What a row is, and what an import does and does not touch. */
  readonly description: Text;
  /** Without it nobody gets an export, beside `registers.export`. */
  readonly readPermission: Permission;
  /** Without it nobody imports, beside `registers.import`. */
  readonly editPermission: Permission;
  readonly columns: readonly RegisterColumn[];
  /** GraphQL name of the input that exports take as `filter`, such as `LicenceFilter`; without it they take none. */
  readonly filterType?: string;

  /** Reads one row. What is wrong is said to `cells`, and the row is refused; what is returned then does not matter. */
  read(cells: RowCells, context: Context): Row;

  /** Names the record that a row speaks of. A later row of the file that names the same is refused. */
  keyOf(row: Row): string;

  /**
   * Writes up to a thousand rows, in the order of the file; in few statements, so that a hundred thousand rows take
   * less than a minute. A record that stands in the register already as the row says is UNCHANGED and is not touched.
   * The engine writes one entry into the audit for the file; a register whose records have a history that is read from
   * the audit writes theirs here, with `batch.changeId`.
   * @returns one outcome for each row, in the same order.
   */
  apply(rows: readonly FileRow<Row>[], batch: Batch): Promise<readonly RowOutcome[]>;

  /** Once the file is written for good, such as to have what is kept in memory read again. */
  applied?(context: Context): Promise<void>;

  /**
   * All that matches, a batch at a time, as texts by column name; a column that is left out stays empty. What is
   * exported and imported again must be UNCHANGED.
   * @param filter checked as `filterType` says; null: everything.
   */
  exportRows(context: Context, filter: unknown): AsyncIterable<Readonly<Record<string, string | null>>>;
}

/** `LICENCES` → `licences`, `HELD_PLANS` → `held-plans`. */
export function addressOf({ name }: Pick<Register, "name">): string {
  return name.toLowerCase().replaceAll("_", "-");
}
