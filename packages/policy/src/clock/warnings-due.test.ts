import { describe, expect, it } from "vitest";
import type { ClockEvent } from "./clock-events.ts";
import { event, opened, planOf } from "./sample-histories.ts";
import { warningsDue } from "./warnings-due.ts";

// 2026-11-20 is a Friday; four hours to the first answer, sixteen to the solution.
const history = [opened("2026-11-20T09:00:00Z")];
const ask = (events: readonly ClockEvent[], now: string, given: readonly string[] = []) =>
  warningsDue(events, { thresholds: ["PT0S", "PT1H", "PT2H"], given }, now);
const leftOf = (warnings: ReturnType<typeof ask>) => warnings.due.map(({ metric, left }) => `${metric} ${left}`);

describe("warnings before a promise is broken", () => {
  it("[4] are due when so much is left, and say when to ask again", () => {
    expect(ask(history, "2026-11-20T10:59:59Z")).toEqual({ due: [], askAgainAt: "2026-11-20T11:00:00Z" });
    const two = ask(history, "2026-11-20T11:00:00Z");
    expect(two.due).toEqual([
      {
        metric: "FIRST_RESPONSE",
        left: "PT2H",
        key: "FIRST_RESPONSE 2026-11-20T09:00:00Z PT2H",
        dueAt: "2026-11-20T13:00:00Z",
      },
    ]);
    expect(two.askAgainAt).toBe("2026-11-20T12:00:00Z");
  });
  it("[4] are given once", () => {
    const given = ask(history, "2026-11-20T11:00:00Z").due.map(({ key }) => key);
    expect(ask(history, "2026-11-20T11:30:00Z", given).due).toEqual([]);
    expect(leftOf(ask(history, "2026-11-20T12:00:00Z", given))).toEqual(["FIRST_RESPONSE PT1H"]);
  });
  it("[4] of a rare look come together, the longest first", () => {
    expect(leftOf(ask(history, "2026-11-20T12:30:00Z"))).toEqual(["FIRST_RESPONSE PT2H", "FIRST_RESPONSE PT1H"]);
  });
  it("[4] are over once the promise is broken, of which there is one notice", () => {
    expect(leftOf(ask(history, "2026-11-20T13:00:00Z"))).not.toContain("FIRST_RESPONSE PT0S");
    const broken = ask(history, "2026-11-20T13:00:00.001Z");
    expect(leftOf(broken)).toEqual(["FIRST_RESPONSE PT0S"]);
    expect(ask(history, "2026-11-20T14:00:00Z", [broken.due[0]?.key ?? ""]).due).toEqual([]);
  });
  it("[4] count in the hours of the promise: an hour left on Friday evening is due on Friday", () => {
    const friday = [opened("2026-11-20T14:00:00Z")];
    expect(ask(friday, "2026-11-20T14:00:00Z").askAgainAt).toBe("2026-11-20T16:00:00Z");
    expect(leftOf(ask(friday, "2026-11-21T03:00:00Z"))).toEqual(["FIRST_RESPONSE PT2H", "FIRST_RESPONSE PT1H"]);
  });
});

describe("no warning", () => {
  const now = "2026-11-20T12:30:00Z";
  it("[4] of what is met, also where nobody asked before it was", () => {
    expect(ask([...history, event("STAFF_ANSWERED", "2026-11-20T12:15:00Z")], now).due).toEqual([]);
    expect(ask([...history, event("STAFF_ANSWERED", "2026-11-20T15:00:00Z")], "2026-11-20T16:00:00Z").due).toEqual([]);
  });
  it("[6.4] while the customer is waited for; it comes when the clock goes on", () => {
    const waiting = [...history, event("WAITING_BEGAN", "2026-11-20T12:15:00Z")];
    expect(ask(waiting, now)).toEqual({ due: [], askAgainAt: null });
    const back = [...waiting, event("CUSTOMER_WROTE", "2026-11-23T12:00:00Z")];
    expect(leftOf(ask(back, "2026-11-23T12:00:00Z"))).toEqual(["FIRST_RESPONSE PT2H", "FIRST_RESPONSE PT1H"]);
  });
  it("[4] where nothing is promised", () => {
    expect(ask([opened("2026-11-20T09:00:00Z", { plan: null })], now)).toEqual({ due: [], askAgainAt: null });
  });
  it("[4] a second time where a longer promise is reached again, but one for each question", () => {
    const longer: ClockEvent[] = [
      ...history,
      { type: "PLAN_CHANGED", at: now, plan: planOf({ FIRST_RESPONSE: "PT6H", NEXT_RESPONSE: "PT2H" }) },
    ];
    const given = ask(history, now).due.map(({ key }) => key);
    expect(ask(longer, "2026-11-20T14:30:00Z", given).due).toEqual([]);
    const asked = (at: string) => [event("STAFF_ANSWERED", at), event("CUSTOMER_WROTE", at)];
    const keys = ["2026-11-20T14:00:00Z", "2026-11-20T15:00:00Z"].map(
      (at) => ask([...longer, ...asked(at)], at, given).due[0]?.key,
    );
    expect(keys).toEqual(["NEXT_RESPONSE 2026-11-20T14:00:00Z PT2H", "NEXT_RESPONSE 2026-11-20T15:00:00Z PT2H"]);
  });
});

describe("what cannot be read", () => {
  it("[4] a threshold at fault is refused by name", () => {
    expect(() => warningsDue(history, { thresholds: ["PT1H", "1h"], given: [] }, "2026-11-20T12:00:00Z")).toThrow(
      /^thresholds\[1\]: "1h" is not an ISO 8601 duration/,
    );
  });
});
