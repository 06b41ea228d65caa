import type { RegisterCommand } from "../../platform/command.ts";
import { checkOpeneoxCommand } from "./check-openeox-command.ts";
import { exportLifecycleCommand } from "./export-command.ts";
import { importLifecycleCommand } from "./import-command.ts";

/** `import-lifecycle`, `export-lifecycle`, `check-openeox`. */
export const interchangeCommands: readonly RegisterCommand[] = [
  importLifecycleCommand,
  exportLifecycleCommand,
  checkOpeneoxCommand,
];
