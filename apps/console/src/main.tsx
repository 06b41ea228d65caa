import { createRoot } from "react-dom/client";
import { enter } from "./sign-in/enter.ts";

const root = document.getElementById("root");

async function load() {
  // The rule book counts in Temporal, which not every browser has yet.
  if (!("Temporal" in globalThis)) await import("temporal-polyfill/global");
  const [{ App }, { createI18nProvider }] = await Promise.all([import("./App.tsx"), import("./i18n/i18n-provider.ts")]);
  return { App, i18nProvider: await createI18nProvider() };
}

async function start(): Promise<void> {
  const [staying, { App, i18nProvider }] = await Promise.all([enter(), load()]);
  if (staying && root) createRoot(root).render(<App i18nProvider={i18nProvider} />);
}

void start();
