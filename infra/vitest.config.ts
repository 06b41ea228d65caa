import { defineConfig } from "vitest/config";

// Real servers start and stop here; on two busy cores one of them may take its time.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000 } });
