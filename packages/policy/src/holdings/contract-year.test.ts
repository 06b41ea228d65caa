import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plusDays } from "../lifecycle/days-of-other-phase.ts";
import { contractYearOn, isHeldOn } from "./contract-year.ts";

const FIRST = Temporal.PlainDate.from("1996-01-01");
const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => FIRST.add({ days }).toString());
const anyHeld = fc.tuple(anyDay, fc.integer({ min: 0, max: 12_000 })).map(([heldFrom, days]) => ({
  heldFrom,
  on: Temporal.PlainDate.from(heldFrom).add({ days }).toString(),
}));

describe("[5.1] the contract year of a plan", () => {
  it.each([
    ["2026-03-15", "2026-03-15", "2026-03-15", "2027-03-14"],
    ["2026-03-15", "2027-03-14", "2026-03-15", "2027-03-14"],
    ["2026-03-15", "2027-03-15", "2027-03-15", "2028-03-14"],
    ["2026-01-01", "2026-12-31", "2026-01-01", "2026-12-31"],
  ])("of a plan held from %s is, on %s, %s through %s", (heldFrom, on, from, through) => {
    expect(contractYearOn(heldFrom, on)).toEqual({ from, through });
  });

  it.each([
    ["2025-02-27", "2024-02-29", "2025-02-27"],
    ["2025-02-28", "2025-02-28", "2026-02-27"],
    ["2028-02-28", "2027-02-28", "2028-02-28"],
    ["2028-02-29", "2028-02-29", "2029-02-27"],
  ])("that began on 29 February is, on %s, %s through %s", (on, from, through) => {
    expect(contractYearOn("2024-02-29", on)).toEqual({ from, through });
  });

  it("does not exist before the plan is held", () => {
    expect(contractYearOn("2026-03-15", "2026-03-14")).toBeNull();
  });

  it("ends with the last date that can be written", () => {
    expect(contractYearOn("9999-06-01", "9999-07-01")).toEqual({ from: "9999-06-01", through: "9999-12-31" });
  });

  it("holds the day that it is asked for, and has 365 or 366 days", () => {
    fc.assert(
      fc.property(anyHeld, ({ heldFrom, on }) => {
        const year = contractYearOn(heldFrom, on);
        if (year === null) throw new Error("A day on or after the first lies in a contract year.");
        expect(year.from <= on && on <= year.through).toBe(true);
        const days = Temporal.PlainDate.from(year.from).until(year.through).days + 1;
        expect([365, 366]).toContain(days);
      }),
    );
  });

  it("is followed by the next without a gap or a day in common, and every day of it gives the same year", () => {
    fc.assert(
      fc.property(anyHeld, ({ heldFrom, on }) => {
        const year = contractYearOn(heldFrom, on);
        if (year === null) throw new Error("A day on or after the first lies in a contract year.");
        const next = plusDays(year.through, 1);
        expect(contractYearOn(heldFrom, next ?? "")?.from).toBe(next);
        expect(contractYearOn(heldFrom, year.from)).toEqual(year);
        expect(contractYearOn(heldFrom, year.through)).toEqual(year);
      }),
    );
  });
});

describe("[5.1] what is held", () => {
  it("is held on its first and its last day, and not beside them", () => {
    const span = { heldFrom: "2026-03-15", heldThrough: "2026-09-30" };
    const held = ["2026-03-14", "2026-03-15", "2026-09-30", "2026-10-01"].map((on) => isHeldOn(span, on));
    expect(held).toEqual([false, true, true, false]);
    expect(isHeldOn({ ...span, heldThrough: null }, "9999-12-31")).toBe(true);
  });
});
