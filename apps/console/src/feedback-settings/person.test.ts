import { describe, expect, it } from "vitest";
import { confirmationOf, countsIn, personOf } from "./person.ts";

describe("the person whose feedback is looked up", () => {
  it.each([
    [{ email: " ", subject: "" }, null],
    [{ email: " ada@example.com ", subject: " " }, { email: "ada@example.com" }],
    [{ email: "", subject: "sub-1" }, { subject: "sub-1" }],
  ])("of %j is %j", (typed, person) => {
    expect(personOf(typed)).toEqual(person);
  });

  it("is confirmed by the address, and by the subject where there is none", () => {
    expect(confirmationOf({ email: "ada@example.com", subject: "sub-1" })).toBe("ada@example.com");
    expect(confirmationOf({ subject: "sub-1" })).toBe("sub-1");
  });

  it("has as much kept of them as the file lists", () => {
    expect(countsIn({ madeAt: "2026-11-24", feedback: [{}, {}], occasions: [] })).toEqual([
      ["feedback", 2],
      ["occasions", 0],
    ]);
  });
});
