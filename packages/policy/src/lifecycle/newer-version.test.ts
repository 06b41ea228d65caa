import { describe, expect, it } from "vitest";
import { NO_MILESTONES } from "./milestones.ts";
import { type KnownVersion, newerVersionOf } from "./newer-version.ts";

const version = (name: string, facts: Partial<KnownVersion> = {}): KnownVersion => ({
  ...NO_MILESTONES,
  id: name,
  name,
  successorId: null,
  ...facts,
});

const newest = version("3.0", { releasedOn: "2026-01-01" });
const middle = version("2.0", { fullSupportEndsOn: "2026-06-30" });
const oldest = version("1.0", { supportEndsOn: "2025-06-30" });
const versions = [newest, middle, oldest];
const wayOut = (of: KnownVersion, among = versions) => ({ segment: "BUSINESS" as const, version: of, versions: among });

describe("[4.3.2] the version to move to", () => {
  it("is the newest in full support", () => {
    expect(newerVersionOf(wayOut(oldest), "2026-03-01")).toEqual({ name: "3.0", phase: "FULL" });
  });

  it("is the named successor while that is in full support, and no longer", () => {
    const led = { ...oldest, successorId: "2.0" };
    expect(newerVersionOf(wayOut(led), "2026-06-30")).toEqual({ name: "2.0", phase: "FULL" });
    expect(newerVersionOf(wayOut(led), "2026-07-01")).toEqual({ name: "3.0", phase: "FULL" });
  });

  it("is not one that is still to come, nor the version itself", () => {
    expect(newerVersionOf(wayOut(oldest), "2025-12-31")).toEqual({ name: "2.0", phase: "FULL" });
    expect(newerVersionOf(wayOut(newest, [newest, oldest]), "2026-03-01")).toBeNull();
  });
});
