import { describe, expect, it } from "vitest";
import { accountInput, formInput, keptGiven, nothingGiven, waitFor } from "./given.ts";

const written = { ...nothingGiven(), type: "PRAISE" as const, comment: " Well done. ", satisfaction: "5" };

describe("feedback that is written", () => {
  it("[7.1] leaves out of the form what was not said", () => {
    expect(formInput(written, { ticket: "t", number: null })).toEqual({
      ...{ type: "PRAISE", comment: " Well done. ", satisfaction: 5, product: null },
      ...{ ticket: "t", name: null, email: null, request: null, homepage: null },
    });
  });

  it("[7.2] bears the same key however often it is sent", () => {
    const input = accountInput({ ...written, satisfaction: "", request: "r" }, "a");
    expect(input).toMatchObject({ account: "a", request: "r", satisfaction: null, idempotencyKey: written.key });
  });

  it("is what was kept in the tab, and not what else may lie there", () => {
    expect(keptGiven(JSON.parse(JSON.stringify(written)))).toEqual(written);
    expect(keptGiven({ comment: "Only this", type: 3 })).toMatchObject({ comment: "Only this", type: "" });
    expect(keptGiven(null)).toBeNull();
  });

  it("waits for its ticket, yet not for a clock that is far off", () => {
    const now = Date.parse("2026-11-24T10:00:00Z");
    expect(waitFor("2026-11-24T10:00:02Z", now)).toBe(2_000);
    expect(waitFor("2026-11-24T09:59:00Z", now)).toBe(0);
    expect(waitFor("2026-11-24T11:00:00Z", now)).toBe(4_000);
  });
});
