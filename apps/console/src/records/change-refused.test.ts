import { describe, expect, it } from "vitest";
import { ChangeRefused, savedOf } from "./change-refused.ts";

const conflict = {
  currentRevision: 4,
  changedAt: "2026-03-03T10:00:00Z",
  changedBy: "Test person",
  reason: "Later",
  fields: [],
};

function refusalOf(payload: Parameters<typeof savedOf>[0]): ChangeRefused {
  try {
    savedOf(payload, () => null);
  } catch (error) {
    if (error instanceof ChangeRefused) return error;
  }
  throw new Error("Nothing was refused.");
}

describe("a change", () => {
  it("gives what was saved", () => {
    expect(savedOf({ userErrors: [] }, () => "saved")).toBe("saved");
  });

  it("that is refused names each input at fault, the first sentence for each", () => {
    const userErrors = [
      { code: "BAD_USER_INPUT", field: ["input", "supportEndsOn"], message: "Before the release." },
      { code: "BAD_USER_INPUT", field: ["supportEndsOn"], message: "And more." },
      { code: "BAD_USER_INPUT", field: ["input", "specialTerms", "0", "url"], message: "No address." },
      { code: "BAD_USER_INPUT", field: null, message: "Nothing was changed." },
    ] as const;
    expect(refusalOf({ userErrors }).body.errors).toEqual({
      supportEndsOn: "Before the release.",
      "specialTerms.0.url": "No address.",
      root: { serverError: "Nothing was changed." },
    });
  });

  it("that meets another one hands over both sides instead of naming inputs", () => {
    const userErrors = [{ code: "CONFLICT", field: ["expectedRevision"], message: "Somebody was first." }] as const;
    const refusal = refusalOf({ userErrors, conflict });
    expect(refusal.code).toBe("CONFLICT");
    expect(refusal.conflict).toEqual(conflict);
    expect(refusal.body.errors).toBeUndefined();
  });
});
