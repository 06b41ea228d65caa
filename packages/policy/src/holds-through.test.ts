import { describe, expect, it } from "vitest";
import type { Edition } from "./clause.ts";
import { factsOf } from "./decide.ts";
import { editions } from "./editions.ts";
import type { CoverageQuestion, Facts } from "./facts.ts";
import { outcomeHoldsThrough } from "./holds-through.ts";
import { type Milestones, NO_MILESTONES } from "./lifecycle/milestones.ts";
import { phaseOn } from "./lifecycle/phase.ts";

const edition = editions[0] as Edition;

function askedOn(on: string, version: Milestones, facts: Partial<Facts> = {}): CoverageQuestion {
  const { segment = "BUSINESS" } = facts;
  const phase = phaseOn(segment, version, on);
  const known = factsOf({
    segment,
    kind: "SOFTWARE_FAULT",
    licensing: "COMMERCIAL",
    licence: "VALID",
    phase,
    ...facts,
  });
  return { facts: known, at: `${on}T12:00:00Z`, on, version: "1.0", newerVersion: null };
}

const version: Milestones = {
  ...NO_MILESTONES,
  releasedOn: "2025-03-01",
  fullSupportEndsOn: "2026-06-30",
  supportEndsOn: "2027-06-30",
};

describe("[3.2] the outcome holds", () => {
  it.each([
    ["before the release", "2025-01-01", "2025-02-28"],
    ["in full support", "2026-01-01", "2026-06-30"],
    ["on the last day of full support", "2026-06-30", "2026-06-30"],
    ["in limited support", "2026-07-01", "2027-06-30"],
    ["after the end", "2027-07-01", null],
  ])("%s: asked on %s through %s", (_, on, expected) => {
    expect(outcomeHoldsThrough(askedOn(on, version), edition, version)).toBe(expected);
  });

  it("past a date that changes the phase and not the outcome", () => {
    const denied = askedOn("2026-01-01", version, { licence: "EXPIRED" });
    expect(outcomeHoldsThrough(denied, edition, version)).toBeNull();
  });

  it("for as long as nobody announced an end", () => {
    expect(outcomeHoldsThrough(askedOn("2026-01-01", NO_MILESTONES), edition, NO_MILESTONES)).toBeNull();
  });

  it("up to the last date that can be written, without counting beyond it", () => {
    const endless = { ...NO_MILESTONES, supportEndsOn: "9999-12-31" };
    expect(outcomeHoldsThrough(askedOn("2026-01-01", endless), edition, endless)).toBeNull();
  });
});
