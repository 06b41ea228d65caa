import type { RegisterCommand } from "./command.ts";

/** Opening a context migrates; the command exists to do just that, ahead of a roll-out. */
export const migrateCommand: RegisterCommand = (program, tools) => {
  program
    .command("migrate")
    .description("Bring the database up to date.")
    .action(() => tools.withContext(async () => tools.print("The database is up to date.")));
};
