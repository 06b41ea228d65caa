import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Where `vite dev` finds the API. */
const API = process.env.SUPPORTBOOK_API ?? "http://localhost:4000";

export default defineConfig({
  base: "/support/",
  plugins: [react()],
  build: { target: "es2022", reportCompressedSize: false },
  server: {
    // The sample provider sends people back to this one.
    port: 5174,
    strictPort: true,
    proxy: {
      "/graphql": { target: API, ws: true },
      "/attachments": API,
      "/support/config.json": API,
    },
  },
});
