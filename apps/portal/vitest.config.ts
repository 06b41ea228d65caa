import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // graphql ships a CommonJS and an ESM copy; loading both breaks its `instanceof` checks.
    alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }],
  },
  test: { include: ["src/**/*.test.ts"] },
});
