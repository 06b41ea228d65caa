import { expect, test } from "vitest";
import { business } from "../test/ask.ts";
import { wordedFor } from "./wording.ts";

test("names the version, with a capital where it starts the sentence", () => {
  const text = { en: "{version}: {licence}.", zh: "{version}：{licence}。" };
  expect(wordedFor(business({ version: "11.6", licence: "EXPIRED" }), text)).toEqual({
    en: "Version 11.6: the licence has expired.",
    zh: "版本 11.6 ：许可证已过期。",
  });
  expect(wordedFor(business({ licence: null }), text).en).toBe("This version: no licence can be shown.");
});

test("[4.0] lists the terms in force on the day, and what each stands in for", () => {
  const term = { summary: "Pilot", clauses: ["2.4", "4.5b"], waives: true, url: null, from: null, to: null };
  const over = { ...term, summary: "Over", to: "2026-01-01" };
  const added = { ...term, summary: "Hotline", waives: false, clauses: [] };
  const asked = business({ specialTerms: [term, over, added], on: "2026-11-23" });
  expect(wordedFor(asked, { en: "{terms}", zh: "{terms}" })).toEqual({
    en: "Pilot (in place of 2.4, 4.5b); Hotline",
    zh: "Pilot（取代 2.4, 4.5b）；Hotline",
  });
});

test("leaves what is no placeholder alone", () => {
  expect(wordedFor(business(), { en: "{nobody}", zh: "{nobody}" })).toEqual({ en: "{nobody}", zh: "{nobody}" });
});
