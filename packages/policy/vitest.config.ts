import { defineConfig } from "vitest/config";

// The time limit is for what hangs, not for what is slow on a busy machine.
export default defineConfig({ test: { testTimeout: 60_000, maxWorkers: 2 } });
