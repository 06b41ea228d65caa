import type { RegisterCommand } from "../../platform/command.ts";
import { checkOpeneoxCommand } from "./check-openeox-command.ts";
import { exportLifecycleCommand } from "./export-command.ts";
import { importLifecycleCommand } from "./import-command.ts";

export { type Exported, type ExportOptions, exportLifecycle } from "./export-lifecycle.ts";
export { type ImportOptions, type ImportReport, type ImportSource, importLifecycle } from "./import-lifecycle.ts";
export type { Action, ReportRow } from "./plan-product.ts";
export { FORMATS, type Format, MalformedFile } from "./record.ts";

export const interchangeCommands: readonly RegisterCommand[] = [
  importLifecycleCommand,
  exportLifecycleCommand,
  checkOpeneoxCommand,
];
