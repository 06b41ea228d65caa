import { expect, it } from "vitest";
import { negotiateLocale } from "./negotiate-locale.ts";

it.each([
  [undefined, "en"],
  ["", "en"],
  ["*", "en"],
  ["zh", "zh-CN"],
  ["zh-CN,zh;q=0.9,en;q=0.8", "zh-CN"],
  ["zh-Hant-TW", "zh-CN"],
  ["en-GB,zh;q=0.9", "en"],
  ["en;q=0.5, zh;q=0.6", "zh-CN"],
  ["fr, de;q=0.9, zh;q=0.1", "zh-CN"],
  ["fr", "en"],
  ["zh;q=0, en;q=0.1", "en"],
  [";;;,q=", "en"],
])("%s is answered in %s", (header, locale) => {
  expect(negotiateLocale(header === undefined ? {} : { "accept-language": header })).toBe(locale);
});
