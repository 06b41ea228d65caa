import type { Text } from "@supportbook/policy";
import type { Locale } from "./context.ts";

/** The sentence in the language of the request. */
export function say(locale: Locale, text: Text): string {
  return locale === "zh-CN" ? text.zh : text.en;
}
