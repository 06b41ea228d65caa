import { describe, expect, it } from "vitest";
import { holdingOn, nowFirst } from "./held-span.ts";

const span = (heldFrom: string, heldThrough: string | null) => ({ heldFrom, heldThrough });

describe("something that an account holds", () => {
  it.each([
    ["2025-12-31", "TO_COME"],
    ["2026-01-01", "NOW"],
    ["2026-06-30", "NOW"],
    ["2026-07-01", "OVER"],
  ])("is on %s, before, within or after its days: %s", (on, holding) => {
    expect(holdingOn(span("2026-01-01", "2026-06-30"), on)).toBe(holding);
  });

  it("is never over without an end", () => {
    expect(holdingOn(span("2026-01-01", null), "9999-12-31")).toBe("NOW");
  });

  it("stands before what is to come and what is over, the latest first", () => {
    const older = span("2024-01-01", "2024-12-31");
    const old = span("2025-01-01", "2025-12-31");
    const now = span("2026-01-01", "2026-12-31");
    const next = span("2027-01-01", null);
    expect(nowFirst([older, now, next, old], "2026-11-23")).toEqual([now, next, old, older]);
  });
});
