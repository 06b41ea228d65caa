import { expect, it } from "vitest";
import { RecentTexts } from "./recent-texts.ts";

const holding = (texts: RecentTexts, keys: string) => [...keys].filter((key) => texts.get(key) !== undefined).join("");

it("gives back the text that was last kept under a key", () => {
  const texts = new RecentTexts({ entries: 10, characters: 100 });
  texts.set("a", "one");
  texts.set("a", "two");
  expect(texts.get("a")).toBe("two");
  expect(texts.get("b")).toBeUndefined();
});

it("beyond the number of entries lets go of the one that was not asked for the longest", () => {
  const texts = new RecentTexts({ entries: 2, characters: 100 });
  texts.set("a", "1");
  texts.set("b", "2");
  texts.get("a");
  texts.set("c", "3");
  expect(holding(texts, "abc")).toBe("ac");
});

it("beyond the number of characters lets go of as many as it takes", () => {
  const texts = new RecentTexts({ entries: 10, characters: 10 });
  texts.set("a", "12345");
  texts.set("b", "12345");
  expect(holding(texts, "ab")).toBe("ab");
  texts.set("c", "123456");
  expect(holding(texts, "abc")).toBe("c");
});

it("counts a text that took another's place once", () => {
  const texts = new RecentTexts({ entries: 10, characters: 10 });
  for (let time = 0; time < 5; time++) texts.set("a", "12345");
  texts.set("b", "12345");
  expect(holding(texts, "ab")).toBe("ab");
});

it("does not hold a text that is longer than all that it may hold", () => {
  const texts = new RecentTexts({ entries: 10, characters: 3 });
  texts.set("a", "1234");
  expect(texts.get("a")).toBeUndefined();
  texts.set("b", "123");
  expect(texts.get("b")).toBe("123");
});
