import { describe, expect, it } from "vitest";
import { FIRST_DRAFT, moveOrderOf } from "./move-order.ts";

describe("what a draft of a move asks for", () => {
  it("is days later, or days earlier as a negative number", () => {
    const draft = { ...FIRST_DRAFT, days: "30" };
    expect(moveOrderOf(draft)).toEqual({ milestone: "SUPPORT_END", byDays: 30 });
    expect(moveOrderOf({ ...draft, direction: "EARLIER" })).toEqual({ milestone: "SUPPORT_END", byDays: -30 });
  });

  it("is a date, whatever days were entered before", () => {
    expect(moveOrderOf({ ...FIRST_DRAFT, way: "TO_DATE", days: "30", date: "2027-06-30" })).toEqual({
      milestone: "SUPPORT_END",
      toDate: "2027-06-30",
    });
  });

  it.each(["", "0", "-3", "1.5", "36501", "soon"])("is nothing yet for the number of days %j", (days) => {
    expect(moveOrderOf({ ...FIRST_DRAFT, days })).toBeNull();
  });

  it("is nothing yet without a date", () => {
    expect(moveOrderOf({ ...FIRST_DRAFT, way: "TO_DATE" })).toBeNull();
  });
});
