import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // graphql ships a CommonJS and an ESM copy; loading both breaks its `instanceof` checks.
    alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }],
  },
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    globalSetup: ["test/database-setup.ts"],
    setupFiles: ["test/setup.ts"],
    // Some start whole processes; these are for what hangs, not for what is slow on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Polls are for what comes sooner or later; how soon is nobody's promise on a busy machine.
    expect: { poll: { timeout: 20_000 } },
    maxWorkers: 3,
    // The whole server is evaluated once a worker instead of once a file: half the time. Nothing here mocks a module.
    isolate: false,
  },
});
