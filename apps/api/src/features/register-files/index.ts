/**
 * Registers in and out of CSV files. A feature that keeps a register writes a `Register` (see register.ts: every member
 * says what it must do; row-cells.ts: how cells are read) and names it in `apps/api/src/registers.ts`:
 *
 * ```ts
 * import type { Register } from "../register-files/index.ts";
 *
 * export const licencesRegister: Register<LicenceRow> = { name: "LICENCES", … };
 * ```
 */
export type { Batch, FileRow, Register, RowChange, RowOutcome } from "./register.ts";
export type { RegisterColumn, RowProblem } from "./register-column.ts";
export { RowCells } from "./row-cells.ts";
