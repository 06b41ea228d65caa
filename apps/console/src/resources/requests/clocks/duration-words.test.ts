import { expect, it } from "vitest";
import { durationWords } from "./duration-words.ts";

it.each([
  ["PT3H20M", "3 hr 20 min"],
  ["PT48H", "48 hr"],
  ["PT59M59.999S", "59 min"],
  ["PT12.5S", "12 sec"],
  ["PT0S", "0 min"],
])("says %s to people as %s, and never more time than there is", (duration, words) => {
  expect(durationWords(duration, "en")).toBe(words);
});
