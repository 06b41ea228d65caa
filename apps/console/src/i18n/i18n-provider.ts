import polyglotI18nProvider from "ra-i18n-polyglot";
import type { I18nProvider, TranslationMessages } from "react-admin";
import { identifyCaller } from "../graphql-client.ts";
import { queryClient } from "../query-client.ts";
import { store } from "../store.ts";
import { isLocale, LOCALES, type Locale, preferredLocale } from "./locales.ts";
import type { Messages } from "./messages.ts";

const LOADERS: Readonly<Record<Locale, () => Promise<{ default: Messages }>>> = {
  en: () => import("./english.ts"),
  "zh-CN": () => import("./chinese.ts"),
};

const loaded = new Map<string, TranslationMessages>();

async function load(locale: Locale): Promise<void> {
  if (!loaded.has(locale)) loaded.set(locale, (await LOADERS[locale]()).default as unknown as TranslationMessages);
}

/** Speaks the language that was chosen last, else the browser's; the other one is loaded when it is chosen. */
export async function createI18nProvider(): Promise<I18nProvider> {
  const chosen: unknown = store.getItem("locale");
  const locale = isLocale(chosen) ? chosen : preferredLocale(navigator.languages);
  await load(locale);
  document.documentElement.lang = locale;
  const provider = polyglotI18nProvider((name) => loaded.get(name) as TranslationMessages, locale, [...LOCALES]);
  identifyCaller({ locale: () => provider.getLocale() });
  return {
    ...provider,
    async changeLocale(next) {
      const known = isLocale(next) ? next : "en";
      await load(known);
      await provider.changeLocale(known);
      document.documentElement.lang = known;
      // The API answers in the reader's language: what it said in the other one is asked again.
      void queryClient.invalidateQueries();
    },
  };
}
