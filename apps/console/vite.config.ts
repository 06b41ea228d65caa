import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Where `vite dev` finds the API. */
const API = process.env.SUPPORTBOOK_API ?? "http://localhost:4000";

/** What it serves beside the console. */
const SERVED = ["/graphql", "/console/config.json", "/imports", "/exports"];

export default defineConfig({
  base: "/console/",
  plugins: [react()],
  build: {
    target: "es2022",
    // The explorer's editor is large by nature and is loaded by the explorer alone.
    chunkSizeWarningLimit: 5_000,
    reportCompressedSize: false,
    rolldownOptions: { input: { console: "index.html", explorer: "graphiql.html" } },
  },
  worker: { format: "es" },
  // Its imports of workers are for Vite itself; bundled ahead of time they cannot be found.
  optimizeDeps: { exclude: ["graphiql/setup-workers/vite", "@graphiql/react/setup-workers/vite"] },
  server: { proxy: Object.fromEntries(SERVED.map((path) => [path, API])) },
});
