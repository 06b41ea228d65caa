import type { RegisterCommand } from "../../platform/command.ts";
import { checkOpeneoxCommand } from "./check-openeox-command.ts";
import { exportLifecycleCommand } from "./export-command.ts";
import { importLifecycleCommand } from "./import-command.ts";
import { LifecycleImportProductEntity, LifecycleImportRowEntity } from "./lifecycle-import/import-report.entity.ts";
import { LifecycleImportEntity } from "./lifecycle-import/lifecycle-import.entity.ts";
import { LifecycleImportResolver } from "./lifecycle-import/lifecycle-import.resolver.ts";
import { LifecycleImportFieldsResolver } from "./lifecycle-import/lifecycle-import-fields.resolver.ts";

export { serveLifecycleExports } from "./exports/export-routes.ts";
export { clearLifecycleImportsJob } from "./lifecycle-import/clear-imports-job.ts";
export { serveImports } from "./lifecycle-import/import-routes.ts";
export { type ImportRuns, openImportRuns } from "./lifecycle-import/import-runs.ts";

/** `import-lifecycle`, `export-lifecycle`, `check-openeox`. */
export const interchangeCommands: readonly RegisterCommand[] = [
  importLifecycleCommand,
  exportLifecycleCommand,
  checkOpeneoxCommand,
];

export const interchangeEntities = [LifecycleImportEntity, LifecycleImportProductEntity, LifecycleImportRowEntity];
export const interchangeResolvers = [LifecycleImportResolver, LifecycleImportFieldsResolver] as const;
