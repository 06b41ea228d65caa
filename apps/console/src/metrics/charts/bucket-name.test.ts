import { expect, it } from "vitest";
import { bucketDays, bucketName } from "./bucket-name.ts";

const bucket = (label: string, from: string, through: string) => ({ label, from, through, isPartial: false });

it.each([
  ["DAY", "en-GB", "24 Nov", "24 Nov 2026", bucket("2026-11-24", "2026-11-24", "2026-11-24")],
  ["WEEK", "en-GB", "23 Nov", "23–29 Nov 2026", bucket("2026-W48", "2026-11-23", "2026-11-29")],
  ["MONTH", "en-GB", "Nov 2026", "November 2026", bucket("2026-11", "2026-11-01", "2026-11-30")],
  ["MONTH", "zh-CN", "2026年11月", "2026年11月", bucket("2026-11", "2026-11-01", "2026-11-30")],
  ["QUARTER", "en-GB", "Q4 2026", "1 Oct–31 Dec 2026", bucket("2026-Q4", "2026-10-01", "2026-12-31")],
  ["YEAR", "en-GB", "2026", "1 Jan–31 Dec 2026", bucket("2026", "2026-01-01", "2026-12-31")],
] as const)("a bucket of a %s in %s is called %s, and is %s", (interval, locale, name, days, each) => {
  expect(bucketName(each, interval, locale)).toBe(name);
  expect(bucketDays(each, interval, locale).replaceAll(/\s*–\s*/g, "–")).toBe(days);
});
