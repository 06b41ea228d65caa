/**
 * Loaded into the API process before its own program: when the launcher is gone, however it went, the channel to it
 * breaks, and the API stops in its usual, graceful way instead of going on unattended with the port taken.
 */
process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
// The channel alone must not keep the process alive.
process.channel?.unref();
