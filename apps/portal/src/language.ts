import { useSyncExternalStore } from "react";
import { en } from "./texts/en.ts";
import { zh } from "./texts/zh.ts";

export const LANGUAGES = { en: { name: "English", texts: en }, zh: { name: "中文", texts: zh } } as const;
export type Language = keyof typeof LANGUAGES;

const CHOSEN = "supportbook.portal.language";
const listeners = new Set<() => void>();
let chosen: Language = remembered() ?? wished();

function remembered(): Language | null {
  const kept = localStorage.getItem(CHOSEN);
  return kept === "en" || kept === "zh" ? kept : null;
}

/** The first of the browser's languages that there is. */
function wished(): Language {
  for (const each of navigator.languages) {
    const [base] = each.toLowerCase().split("-");
    if (base === "en" || base === "zh") return base;
  }
  return "en";
}

export const language = {
  /** For `Accept-Language`. */
  current: (): string => (chosen === "zh" ? "zh-CN" : "en"),
  choose(next: Language): void {
    chosen = next;
    localStorage.setItem(CHOSEN, next);
    document.documentElement.lang = language.current();
    for (const listener of listeners) listener();
  },
};

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The reader's language: what the pages say in it, and how they write days and times. */
export function useLanguage() {
  const of = useSyncExternalStore(subscribe, () => chosen);
  // English as the reader writes it, with their order of day and month.
  const tag = of === "zh" ? "zh-CN" : (navigator.languages.find((each) => each.startsWith("en")) ?? "en");
  const day = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" });
  const instant = new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeStyle: "short" });
  return {
    of,
    t: LANGUAGES[of].texts,
    /** A calendar date (`2026-11-23`), which no time zone may shift. */
    dayText: (date: string) => day.format(new Date(`${date}T00:00:00Z`)),
    instantText: (at: string) => instant.format(new Date(at)),
  };
}
