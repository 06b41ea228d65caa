import { describe, expect, it } from "vitest";
import { changedFields, conflictOf, draftOf, faultyFields, inputOf, settled } from "./settings-draft.ts";

const kept = {
  enabled: true,
  scales: ["SATISFACTION" as const],
  restDays: 30,
  expiresAfterDays: 21,
  suppressBelow: 5,
  revision: 3,
  history: [],
};
const opened = draftOf(kept);

describe("settings of feedback", () => {
  it("are unchanged until something differs, in whatever order scales were ticked", () => {
    expect(changedFields(opened, opened)).toEqual([]);
    const draft = { ...opened, scales: ["EFFORT", "SATISFACTION"] as const, restDays: " 31 " };
    expect(changedFields(draft, opened)).toEqual(["scales", "restDays"]);
    expect(inputOf(draft)).toEqual({
      ...{ enabled: true, scales: ["SATISFACTION", "EFFORT"] },
      ...{ restDays: 31, expiresAfterDays: 21, suppressBelow: 5 },
    });
  });

  it.each([
    [{ scales: [] }, ["scales"]],
    [{ suppressBelow: "2" }, ["suppressBelow"]],
    [{ suppressBelow: "3", restDays: "0", expiresAfterDays: "90" }, []],
    [{ restDays: "1.5", expiresAfterDays: "" }, ["restDays", "expiresAfterDays"]],
  ])("with %j are refused for %j before they are sent", (part, faulty) => {
    expect(faultyFields({ ...opened, ...part })).toEqual(faulty);
  });

  it("that somebody else saved first keep theirs where only they changed something", () => {
    const current = { ...kept, restDays: 60, suppressBelow: 10, revision: 4 };
    const draft = { ...opened, restDays: "45" };
    const { fields, currentRevision } = conflictOf({ opened, current, draft });
    expect(currentRevision).toBe(4);
    expect(fields).toEqual([
      { field: "restDays", expected: "30", current: "60", yours: "45", clashes: true },
      { field: "suppressBelow", expected: "5", current: "10", yours: "5", clashes: false },
    ]);
    expect(settled({ current, draft }, { restDays: "mine", suppressBelow: "theirs" })).toEqual({
      ...opened,
      restDays: "45",
      suppressBelow: "10",
    });
  });
});
