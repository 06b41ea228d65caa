import { describe, expect, it } from "vitest";
import { changesOf, FIRST_BULK_DRAFT, ME, NONE, needsReason, partsOf } from "./bulk-order.ts";

const me = { subject: "agent-1", name: "Mira" };
const people = { me, agents: [{ subject: "agent-2", name: "Lin" }] };

describe("what is done to many requests", () => {
  it("is nothing until something is chosen", () => {
    expect(changesOf({ ...FIRST_BULK_DRAFT, reason: "Why", message: "Hello" }, people)).toBeNull();
  });

  it("leaves out what stays, empties what is chosen to be empty, and names people", () => {
    expect(changesOf({ ...FIRST_BULK_DRAFT, assignee: ME, team: NONE, reason: " Storm " }, people)).toEqual({
      assignee: me,
      team: null,
      reason: "Storm",
    });
    expect(changesOf({ ...FIRST_BULK_DRAFT, assignee: "agent-2", severity: "2", watch: "no" }, people)).toEqual({
      assignee: { subject: "agent-2", name: "Lin" },
      severity: 2,
      watch: false,
    });
    expect(changesOf({ ...FIRST_BULK_DRAFT, assignee: NONE, severity: NONE }, people)).toEqual({
      assignee: null,
      severity: null,
    });
  });

  it("tells the customers something only with a move that does", () => {
    const message = "It is repaired.";
    expect(changesOf({ ...FIRST_BULK_DRAFT, move: "RESOLVE", message }, people)).toEqual({ move: "RESOLVE", message });
    expect(changesOf({ ...FIRST_BULK_DRAFT, move: "STOP_WAITING", message }, people)).toEqual({ move: "STOP_WAITING" });
    expect(needsReason({ ...FIRST_BULK_DRAFT, move: "STOP_WAITING" })).toBe(true);
    expect(needsReason({ ...FIRST_BULK_DRAFT, move: "RESOLVE" })).toBe(false);
  });

  it("is asked for a hundred at a time, or all that match at once", () => {
    const ids = Array.from({ length: 230 }, (_, index) => `id-${index}`);
    const parts = partsOf({ kind: "chosen", ids });
    expect(parts.map((part) => part.ids?.length)).toEqual([100, 100, 30]);
    expect(parts.flatMap((part) => part.ids)).toEqual(ids);
    expect(partsOf({ kind: "matching", filter: { mine: true }, total: 640 })).toEqual([
      { allMatching: { filter: { mine: true }, expectedCount: 640 } },
    ]);
  });
});
