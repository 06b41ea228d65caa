import { feedbackCommands } from "./features/feedback/index.ts";
import { reportingAccessCommand } from "./features/feedback-metrics/index.ts";
import { interchangeCommands } from "./features/interchange/index.ts";
import { licencesCommands } from "./features/licences/index.ts";
import { mailCommands } from "./features/mail/index.ts";
import { registerFilesCommands } from "./features/register-files/index.ts";
import { checkRulebookCommand } from "./features/rulebook/index.ts";
import { loadSampleCommand } from "./features/sample/index.ts";
import type { RegisterCommand } from "./platform/command.ts";
import { migrateCommand } from "./platform/migrate-command.ts";

/** Everything the command line can do. */
export const commands: readonly RegisterCommand[] = [
  checkRulebookCommand,
  ...interchangeCommands,
  ...registerFilesCommands,
  ...licencesCommands,
  ...mailCommands,
  ...feedbackCommands,
  reportingAccessCommand,
  migrateCommand,
  loadSampleCommand,
];
