import { describe, expect, it } from "vitest";
import { addressOf, endOfDay, questionOf } from "./list-question.ts";

describe("the question for a list of supported software", () => {
  it("survives the address", () => {
    const question = { segment: "BUSINESS", at: "2027-01-01", knownOn: "2026-03-03", search: "guard" } as const;
    expect(questionOf(addressOf(question))).toEqual(question);
  });

  it("is for today and by what is known now where the address says nothing that can be understood", () => {
    const nothingSaid = { segment: "HOME_MOBILE", at: null, knownOn: null, search: "" };
    expect(questionOf(new URLSearchParams())).toEqual(nothingSaid);
    expect(questionOf(new URLSearchParams("segment=EVERYBODY&at=tomorrow&known="))).toEqual(nothingSaid);
  });
});

describe("the end of a day", () => {
  it("is where the vendor is, also on the day when the clocks change", () => {
    expect(endOfDay("2026-11-23", "UTC")).toBe("2026-11-23T23:59:59.999999Z");
    expect(endOfDay("2026-03-29", "Europe/Lisbon")).toBe("2026-03-29T22:59:59.999999Z");
    expect(endOfDay("2026-03-28", "Europe/Lisbon")).toBe("2026-03-28T23:59:59.999999Z");
  });
});
