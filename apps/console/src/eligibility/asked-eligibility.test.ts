import { REQUEST_KINDS, SEVERITIES } from "@supportbook/policy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AskedEligibility, readEligibility, withEligibility } from "./asked-eligibility.ts";

const NOTHING: AskedEligibility = { product: null, version: null, kind: null, severity: null, day: null };
const read = (address: string) => readEligibility(new URLSearchParams(address));

describe("a question in the address of an account", () => {
  it("is read as it was written, beside whatever else stands there", () => {
    const name = fc.string({ minLength: 1, maxLength: 40 }).map((text) => `x${text.trim()}`);
    const asked = fc.record({
      product: name,
      version: fc.option(name),
      kind: fc.option(fc.constantFrom(...REQUEST_KINDS)),
      severity: fc.option(fc.constantFrom(...SEVERITIES)),
      day: fc.option(fc.constantFrom("2026-11-23", "2024-02-29")),
    });
    fc.assert(
      fc.property(asked, (question) => {
        const address = withEligibility(new URLSearchParams("section=eligibility&kind=TRAINING"), question);
        expect(readEligibility(address)).toEqual(question);
        expect(address.get("section")).toBe("eligibility");
      }),
    );
  });

  it.each([
    ["kind=GOLD&severity=5&day=2026-13-01"],
    ["day=2026-02-30"],
    ["day=tomorrow"],
    ["product=%20&version=1"],
    ["version=1"],
    [`product=${"x".repeat(201)}`],
  ])("says nothing where it means nothing: %s", (address) => {
    expect(read(address)).toEqual(NOTHING);
  });
});
