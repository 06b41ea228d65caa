import { expect, it } from "vitest";
import { relativeTime } from "./relative-time.ts";

const AN_HOUR = 3_600_000;

it.each([
  [3 * AN_HOUR, "in 3 hr."],
  [47.9 * AN_HOUR, "in 47 hr."],
  [48 * AN_HOUR, "in 2 days"],
  [-119 * 60_000, "119 min. ago"],
  [-2 * AN_HOUR, "2 hr. ago"],
  [59_000, "in 0 min."],
])("says %d ms from now in the largest unit of which there are two", (milliseconds, words) => {
  expect(relativeTime(milliseconds, "en-US")).toBe(words.replace("in 0 min.", "this minute"));
});
