import type { HeldSpan, Text } from "@supportbook/policy";
import type { Locale } from "../../../platform/context.ts";

/** "from 2026-01-01", "from 2026-01-01 through 2026-12-31". */
export function spanWords({ heldFrom, heldThrough }: HeldSpan): Text {
  return heldThrough === null
    ? { en: `from ${heldFrom} without end`, zh: `自 ${heldFrom} 起，无终止日` }
    : { en: `from ${heldFrom} through ${heldThrough}`, zh: `${heldFrom} 至 ${heldThrough}` };
}

/** A country by its name and code. */
export function countryWords(code: string): Text {
  return { en: named("en", code), zh: named("zh-CN", code) };
}

function named(locale: Locale, code: string): string {
  const name = new Intl.DisplayNames(locale, { type: "region" }).of(code) ?? code;
  return name === code ? code : `${name} (${code})`;
}
