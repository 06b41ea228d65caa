import type { Text } from "@supportbook/policy";
import { useLocale } from "react-admin";

export function languageOf(locale: string): keyof Text {
  return locale.startsWith("zh") ? "zh" : "en";
}

/** Puts the rules' own texts into the reader's language. */
export function useWords(): (text: Text) => string {
  const language = languageOf(useLocale());
  return (text) => text[language];
}
