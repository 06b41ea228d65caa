import type { RegisterCommand } from "../../../platform/command.ts";
import { makeExpiryNotices } from "./make-expiry-notices.ts";

/** `make-expiry-notices`: what a running server does each hour, for those who would rather have a timer of their own do it. */
export const makeExpiryNoticesCommand: RegisterCommand = (program, tools) => {
  program
    .command("make-expiry-notices")
    .description("Tell accounts of licences that end in 30 days, in 7 or today; each of them once")
    .action(async () => {
      const made = await tools.withContext(makeExpiryNotices);
      tools.print(`Notices made: ${made}`);
    });
};
