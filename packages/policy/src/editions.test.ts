import { expect, test } from "vitest";
import { edition } from "./clause.ts";
import { editionAt, editions } from "./editions.ts";

const dated = (id: string) => edition({ id, effectiveFrom: id, title: { en: id, zh: id }, sections: [], channels: [] });
const three = [dated("2022-04-07"), dated("2024-01-01"), dated("2026-07-15")];

test.each([
  ["the day before the first edition", "2022-04-06", null],
  ["its first day", "2022-04-07", "2022-04-07"],
  ["the last day before the next edition", "2023-12-31", "2022-04-07"],
  ["the first day of the next edition", "2024-01-01", "2024-01-01"],
  ["long after the last edition", "2099-12-31", "2026-07-15"],
])("[preamble] the edition of %s", (_, date, id) => {
  expect(editionAt(date, three)?.id ?? null).toBe(id);
});

test("[preamble] the editions on record are dated, and the oldest comes first", () => {
  const days = editions.map(({ effectiveFrom }) => effectiveFrom);
  expect(days.length).toBeGreaterThan(0);
  expect(days).toEqual(days.toSorted());
  expect(editionAt("2022-04-07")?.id).toBe("2022-04-07");
});
