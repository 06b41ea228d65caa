import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // graphql ships a CommonJS and an ESM copy; loading both breaks its `instanceof` checks.
    alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }],
  },
  test: {
    // Polls are for what comes sooner or later; how soon is nobody's promise on a busy machine.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      { extends: true, test: { name: "unit", include: ["src/**/*.test.ts", "codegen/**/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/**/*.test.ts"],
          globalSetup: ["test/run-console.ts"],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          maxWorkers: 3,
        },
      },
    ],
  },
});
