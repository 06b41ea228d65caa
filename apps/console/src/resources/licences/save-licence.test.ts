import { describe, expect, it } from "vitest";
import { conflictOf } from "./save-licence.ts";

const opened = {
  product: "sample-server-guard",
  edition: null,
  kind: "COMMERCIAL",
  seats: 10,
  validFrom: "2026-01-01",
  validThrough: "2026-12-31",
  issuedTo: "account-1",
};

const current = {
  id: "licence-1",
  number: "L1",
  revision: 4,
  product: { slug: "sample-server-guard" },
  edition: null,
  kind: "COMMERCIAL",
  seats: 30,
  validFrom: "2026-01-01",
  validThrough: "2027-12-31",
  issuedTo: { id: "account-1", number: "A1", name: "Sample Bakery" },
  knownSince: "2026-11-23T10:00:00Z",
  changes: [{ author: "Ada", at: "2026-11-23T10:00:01Z", reason: "Ordered more" }],
} as const;

describe("a conflict over a licence", () => {
  it("names who was first, why, and the revision to save on", () => {
    expect(conflictOf(current, { opened, yours: {} })).toMatchObject({
      currentRevision: 4,
      changedBy: "Ada",
      reason: "Ordered more",
      changedAt: "2026-11-23T10:00:01Z",
    });
  });

  it("clashes where both changed a field to different values, and nowhere else", () => {
    const { fields } = conflictOf(current, { opened, yours: { seats: 20, edition: "Complete" } });
    expect(fields).toEqual([
      { field: "edition", expected: null, current: null, yours: "Complete", clashes: false },
      { field: "seats", expected: "10", current: "30", yours: "20", clashes: true },
      { field: "validThrough", expected: "2026-12-31", current: "2027-12-31", yours: "2026-12-31", clashes: false },
    ]);
  });

  it("does not clash where both made the same change", () => {
    const { fields } = conflictOf(current, { opened, yours: { seats: 30 } });
    expect(fields.find(({ field }) => field === "seats")?.clashes).toBe(false);
  });

  it("is about the account by its id, and tells when it was taken away", () => {
    const { fields } = conflictOf({ ...current, issuedTo: null }, { opened, yours: { issuedTo: "account-2" } });
    expect(fields.find(({ field }) => field === "issuedTo")).toEqual({
      field: "issuedTo",
      expected: "account-1",
      current: null,
      yours: "account-2",
      clashes: true,
    });
  });
});
