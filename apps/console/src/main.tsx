import { createRoot } from "react-dom/client";

const root = document.getElementById("root");

async function start(): Promise<void> {
  // The rule book counts in Temporal, which not every browser has yet.
  if (!("Temporal" in globalThis)) await import("temporal-polyfill/global");
  const [{ App }, { createI18nProvider }] = await Promise.all([import("./App.tsx"), import("./i18n/i18n-provider.ts")]);
  const i18nProvider = await createI18nProvider();
  if (root) createRoot(root).render(<App i18nProvider={i18nProvider} />);
}

void start();
