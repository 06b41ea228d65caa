import { NO_MILESTONES } from "@supportbook/policy";
import { describe, expect, it } from "vitest";
import { bars } from "./bars.ts";
import { type DatedVersion, phaseSpans } from "./phase-spans.ts";
import { endOf, timeOf, wholeView } from "./view.ts";

const today = "2026-11-23";
const whole = wholeView(["2024-01-01", "2028-12-31"], today);
const barsOf = (dates: Partial<DatedVersion>) =>
  bars(phaseSpans({ ...NO_MILESTONES, product: { segment: "BUSINESS" }, ...dates }), { whole, today });

describe("the bars of a version", () => {
  it("reach to the end of the last day, and tell of an end only once it has come", () => {
    const [full, limited, ...more] = barsOf({
      releasedOn: "2025-01-01",
      fullSupportEndsOn: "2026-12-31",
      supportEndsOn: "2027-06-30",
    });
    expect(full).toMatchObject({ phase: "FULL", from: timeOf("2025-01-01"), through: timeOf("2027-01-01") });
    expect(limited).toMatchObject({ phase: "LIMITED", through: endOf("2027-06-30"), fadesOut: false });
    expect(more).toEqual([]);
  });

  it("show since when a version is over", () => {
    const over = barsOf({ releasedOn: "2024-01-01", supportEndsOn: "2025-12-31" });
    expect(over.at(-1)).toMatchObject({ phase: "ENDED", from: timeOf("2026-01-01"), through: timeOf(today) });
  });

  it("fade out where no end is announced, and in where nobody knows the beginning", () => {
    expect(barsOf({ releasedOn: "2025-01-01" })).toMatchObject([
      { phase: "FULL", fadesIn: false, fadesOut: true, through: whole.through },
    ]);
    expect(barsOf({ supportEndsOn: "2027-06-30" })).toMatchObject([{ phase: "FULL", fadesIn: true, fadesOut: false }]);
  });

  it("show what is to come from today on", () => {
    expect(barsOf({ releasedOn: "2027-01-01" })[0]).toMatchObject({
      phase: "UPCOMING",
      from: timeOf(today),
      through: timeOf("2027-01-01"),
    });
    expect(barsOf({ unannouncedMilestones: ["RELEASE"] })).toMatchObject([{ phase: "UPCOMING", fadesOut: true }]);
  });

  it("are marked where support is over since an unknown day", () => {
    expect(barsOf({ releasedOn: "2025-01-01", endedOnUnknownDate: true })).toMatchObject([
      { phase: "ENDED", inDoubt: true, from: timeOf("2025-01-01") },
    ]);
  });
});
