import type { RegisterCommand } from "../../platform/command.ts";
import { exportRegisterCommand } from "./export-register-command.ts";
import { importRegisterCommand } from "./import-register-command.ts";
import {
  RegisterImportEntity,
  RegisterImportPartEntity,
  RegisterImportProblemEntity,
} from "./register-import.entity.ts";
import { RegisterImportResolver } from "./register-import.resolver.ts";

export { clearRegisterImportsJob } from "./clear-imports-job.ts";
export { serveDownloads as serveRegisterDownloads } from "./download-routes.ts";
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
export { openRegisterFiles, type RegisterFiles } from "./register-files.ts";
export { RowCells } from "./row-cells.ts";
export { serveUploads as serveRegisterUploads } from "./upload-route.ts";

/** `import-register`, `export-register`. */
export const registerFilesCommands: readonly RegisterCommand[] = [importRegisterCommand, exportRegisterCommand];

export const registerFilesEntities = [RegisterImportEntity, RegisterImportPartEntity, RegisterImportProblemEntity];
export const registerFilesResolvers = [RegisterImportResolver] as const;
