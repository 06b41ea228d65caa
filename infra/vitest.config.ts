import { defineConfig } from "vitest/config";

// Real servers start and stop here; on two busy cores one of them may take its time.
export default defineConfig({ test: { testTimeout: 180_000, hookTimeout: 180_000, maxWorkers: 2 } });
