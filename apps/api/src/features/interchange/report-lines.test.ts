import { expect, it } from "vitest";
import { rowLines, summaryLine } from "./report-lines.ts";

const row = { place: "line 2", product: "harbour", version: "2", reason: null, changes: [], notes: [] };

it("a row says what became of what, where it stands, and what changed or why not", () => {
  expect(rowLines({ ...row, action: "CREATED" })).toEqual(["CREATED   harbour 2 (line 2)"]);
  const changes = [
    { field: "supportEndsOn", from: null, to: "2027-01-31" },
    { field: "platforms", from: [], to: ["Linux"] },
  ];
  expect(rowLines({ ...row, action: "UPDATED", changes })).toEqual([
    'UPDATED   harbour 2 (line 2): supportEndsOn none → 2027-01-31; platforms [] → ["Linux"]',
  ]);
  expect(rowLines({ ...row, version: null, action: "REFUSED", reason: "no", notes: ["well"] })).toEqual([
    "REFUSED   harbour (line 2): no",
    "note      harbour (line 2): well",
  ]);
});

it("a text of the file cannot steer the terminal", () => {
  expect(rowLines({ ...row, version: "2\u001b[2J\n", action: "CREATED" })).toEqual([
    "CREATED   harbour 2\\u001b[2J\\u000a (line 2)",
  ]);
});

it("the summary counts products, versions and outcomes, and says when nothing was written", () => {
  const rows = [
    { ...row, version: null, action: "CREATED" as const },
    { ...row, action: "REFUSED" as const },
  ];
  const counts = { CREATED: 1, UPDATED: 0, UNCHANGED: 0, REFUSED: 1 };
  const said = "1 product and 1 version: 1 created, 0 updated, 0 unchanged, 1 refused.";
  expect(summaryLine({ rows, counts, dryRun: false })).toBe(said);
  expect(summaryLine({ rows, counts, dryRun: true })).toBe(`Dry run, nothing was written. ${said}`);
});
