import { describe, expect, it } from "vitest";
import { conflictOf, leftToSave } from "./feedback-facts.ts";

const opened = {
  state: "NEW" as const,
  assigneeName: null,
  request: null,
  clauses: ["4.2.5"],
  revision: 1,
  receivedAt: "2026-11-20T08:00:00Z",
  history: [],
};
const theirs = {
  ...opened,
  state: "CLOSED" as const,
  assigneeName: "Ada Winter",
  revision: 2,
  history: [{ id: "1", at: "2026-11-21T09:00:00Z", author: "Ada Winter", action: "x", reason: "A copy", changes: [] }],
};
const me = { subject: "agent-1", name: "Bo Lund" };

describe("feedback that somebody else changed first", () => {
  it("shows what both changed as a clash, and who it was", () => {
    const conflict = conflictOf(opened, theirs, { state: "IN_WORK", clauses: ["4.2.5", "2.3"] });
    expect(conflict).toMatchObject({ currentRevision: 2, changedBy: "Ada Winter", reason: "A copy" });
    expect(conflict.fields).toEqual([
      { field: "state", expected: "NEW", current: "CLOSED", yours: "IN_WORK", clashes: true },
      { field: "assignee", expected: null, current: "Ada Winter", yours: null, clashes: false },
      { field: "clauses", expected: "4.2.5", current: "4.2.5", yours: "2.3, 4.2.5", clashes: false },
    ]);
  });

  it("is no clash where both want the same, in whatever order it was said", () => {
    const { fields } = conflictOf(opened, { ...theirs, clauses: ["2.3", "4.2.5"] }, { clauses: ["4.2.5", "2.3"] });
    expect(fields.find(({ field }) => field === "clauses")?.clashes).toBe(false);
  });

  it("saves only what was chosen to be mine", () => {
    const wanted = { state: "IN_WORK" as const, assignee: me };
    expect(leftToSave(wanted, { state: "theirs", assignee: "mine" })).toEqual({ assignee: me });
  });
});
