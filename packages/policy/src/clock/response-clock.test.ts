import { describe, expect, it } from "vitest";
import { daily, weekdays } from "../calendar/sample-calendars.ts";
import { nextDueAt, responseClocks } from "./response-clock.ts";
import { clockOf, event, nineToFive, opened, planOf, stateOf } from "./sample-histories.ts";

// 2026-11-20 is a Friday.
const dueAt = (history: Parameters<typeof responseClocks>[0], now: string) => {
  const state = stateOf("FIRST_RESPONSE", history, now);
  return state.state === "RUNNING" ? state.dueAt : state;
};

describe("worked examples", () => {
  it.each([
    ["Fri 16:30 and 1 h, 9 to 17", "2026-11-20T16:30:00Z", "PT1H", weekdays("09:00-17:00"), "2026-11-23T09:30:00Z"],
    ["Fri 16:00 and 4 h, 8 to 17", "2026-11-20T16:00:00Z", "PT4H", weekdays("08:00-17:00"), "2026-11-23T11:00:00Z"],
    ["Fri 17:00 and 8 h, 9 to 17", "2026-11-20T17:00:00Z", "PT8H", weekdays("09:00-17:00"), "2026-11-23T17:00:00Z"],
    [
      "Wed 23:00 and 48 h, daily 9 to 21, two days off",
      "2016-11-09T23:00:00Z",
      "PT48H",
      daily("09:00-21:00", {
        holidays: [
          { date: "2016-11-11", name: "First day off" },
          { date: "2016-11-13", name: "Second day off" },
        ],
      }),
      "2016-11-15T21:00:00Z",
    ],
  ])("[4] the first answer of %s is due when the rules say, asked at any time before", (_, at, within, hours, due) => {
    const history = [opened(at, { hours, plan: planOf({ FIRST_RESPONSE: within }) })];
    expect(dueAt(history, at)).toBe(due);
    const halfway = new Date((Date.parse(at) + Date.parse(due)) / 2).toISOString();
    expect(dueAt(history, halfway)).toBe(due);
    expect(dueAt(history, due)).toBe(due);
  });
  it("[zammad#3180] the last minute of the day is open where hours run to midnight", () => {
    const hours = daily("00:00-24:00");
    const history = [opened("2026-11-20T23:59:00Z", { hours, plan: planOf({ FIRST_RESPONSE: "PT1M" }) })];
    expect(dueAt(history, "2026-11-20T23:59:30Z")).toBe("2026-11-21T00:00:00Z");
  });
  it("[zammad#1002] a lunch break does not count", () => {
    const hours = weekdays("09:00-12:00 13:00-17:00");
    expect(dueAt([opened("2026-11-20T11:00:00Z", { hours })], "2026-11-20T12:30:00Z")).toBe("2026-11-20T16:00:00Z");
  });
  it("[dbt_zendesk#25] each side of a change of clocks counts with its own offset", () => {
    const hours = weekdays("09:00-17:00", { timeZone: "Europe/Warsaw" });
    // Friday 27 March 16:00 is 15:00Z; Monday 30 March 09:00 is 07:00Z.
    expect(dueAt([opened("2026-03-27T15:00:00Z", { hours })], "2026-03-28T12:00:00Z")).toBe("2026-03-30T10:00:00Z");
  });
  it.each([
    ["2026-03-29", "2026-03-28T23:00:00Z", "PT23H"],
    ["2026-10-25", "2026-10-24T22:00:00Z", "PT25H"],
  ])("[4] around the clock the whole of %s is as long as it really was", (_, midnight, length) => {
    const plan = planOf({ FIRST_RESPONSE: "PT48H" }, "AROUND_THE_CLOCK");
    const end = Temporal.Instant.from(midnight).toZonedDateTimeISO("Europe/Warsaw").add({ days: 1 }).toInstant();
    expect(stateOf("FIRST_RESPONSE", [opened(midnight, { plan })], end.toString())).toMatchObject({ used: length });
  });
});

describe("what is met and what is broken", () => {
  const history = [opened("2026-11-20T09:00:00Z")];
  it("[4] a running clock says since when, until when, how much is used and left", () => {
    expect(stateOf("FIRST_RESPONSE", history, "2026-11-20T10:30:00Z")).toEqual({
      state: "RUNNING",
      startedAt: "2026-11-20T09:00:00Z",
      dueAt: "2026-11-20T13:00:00Z",
      used: "PT1H30M",
      left: "PT2H30M",
    });
  });
  it("[4] an answer at the very due time is in time, a moment later it is not", () => {
    const answered = (at: string) => stateOf("FIRST_RESPONSE", [...history, event("STAFF_ANSWERED", at)], at);
    expect(answered("2026-11-20T13:00:00Z")).toEqual({ state: "MET", at: "2026-11-20T13:00:00Z", used: "PT4H" });
    expect(answered("2026-11-20T13:00:00.001Z")).toMatchObject({ state: "BREACHED", dueAt: "2026-11-20T13:00:00Z" });
  });
  it("[4] an answer outside of hours meets a promise that has time left", () => {
    const late = [opened("2026-11-20T16:00:00Z"), event("STAFF_ANSWERED", "2026-11-21T20:00:00Z")];
    expect(stateOf("FIRST_RESPONSE", late, "2026-11-24T09:00:00Z")).toEqual({
      state: "MET",
      at: "2026-11-21T20:00:00Z",
      used: "PT1H",
    });
  });
  it("[4] a promise that was broken stays broken, also once answered, and says when that was", () => {
    expect(stateOf("FIRST_RESPONSE", history, "2026-11-20T14:00:00Z")).toEqual({
      state: "BREACHED",
      dueAt: "2026-11-20T13:00:00Z",
      used: "PT5H",
      endedAt: null,
    });
    const later = [
      ...history,
      { type: "PLAN_CHANGED", at: "2026-11-20T14:00:00Z", plan: planOf({ FIRST_RESPONSE: "PT40H" }) } as const,
      event("STAFF_ANSWERED", "2026-11-20T15:00:00Z"),
    ];
    expect(stateOf("FIRST_RESPONSE", later, "2026-11-30T09:00:00Z")).toEqual({
      state: "BREACHED",
      dueAt: "2026-11-20T13:00:00Z",
      used: "PT6H",
      endedAt: "2026-11-20T15:00:00Z",
    });
  });
  it("[4] the past can be asked about: what came later does not change the answer", () => {
    const later = [
      ...history,
      event("STAFF_ANSWERED", "2026-11-20T11:00:00Z"),
      event("RESOLVED", "2026-11-20T12:00:00Z"),
    ];
    expect(responseClocks(later, "2026-11-20T10:30:00Z")).toEqual(responseClocks(history, "2026-11-20T10:30:00Z"));
  });
});

describe("the three clocks", () => {
  const answered = [opened("2026-11-20T09:00:00Z"), event("STAFF_ANSWERED", "2026-11-20T10:00:00Z")];
  it("[zammad#5177] a customer who writes again does not move the first answer, nor start another clock beside it", () => {
    const history = [opened("2026-11-20T09:00:00Z"), event("CUSTOMER_WROTE", "2026-11-20T12:00:00Z")];
    expect(dueAt(history, "2026-11-20T12:30:00Z")).toBe("2026-11-20T13:00:00Z");
    expect(stateOf("NEXT_RESPONSE", history, "2026-11-20T12:30:00Z")).toEqual({
      state: "NOT_APPLICABLE",
      because: "NOTHING_AWAITED",
    });
    expect(stateOf("FIRST_RESPONSE", history, "2026-11-20T13:30:00Z").state).toBe("BREACHED");
  });
  it("[4] the next answer is due from the first question that has none", () => {
    const history = [
      ...answered,
      event("CUSTOMER_WROTE", "2026-11-20T11:00:00Z"),
      event("CUSTOMER_WROTE", "2026-11-20T12:30:00Z"),
    ];
    const next = stateOf("NEXT_RESPONSE", history, "2026-11-20T12:30:00Z");
    expect(next).toMatchObject({ startedAt: "2026-11-20T11:00:00Z", dueAt: "2026-11-20T13:00:00Z" });
  });
  it("[4] each question has a clock of its own, and earlier ones are kept", () => {
    const history = [
      ...answered,
      event("CUSTOMER_WROTE", "2026-11-20T11:00:00Z"),
      event("STAFF_ANSWERED", "2026-11-20T11:30:00Z"),
      event("CUSTOMER_WROTE", "2026-11-20T15:00:00Z"),
    ];
    const clock = clockOf("NEXT_RESPONSE", history, "2026-11-20T15:30:00Z");
    expect(clock.earlier.map(({ state }) => state)).toEqual([
      { state: "MET", at: "2026-11-20T11:30:00Z", used: "PT30M" },
    ]);
    expect(clock.state).toMatchObject({ state: "RUNNING", used: "PT30M", dueAt: "2026-11-20T17:00:00Z" });
  });
  it("[4] a solution is due whatever is answered in between", () => {
    expect(stateOf("RESOLUTION", answered, "2026-11-20T12:00:00Z")).toMatchObject({ dueAt: "2026-11-23T17:00:00Z" });
    const solved = [...answered, event("RESOLVED", "2026-11-20T12:00:00Z"), event("CLOSED", "2026-12-20T12:00:00Z")];
    expect(stateOf("RESOLUTION", solved, "2027-01-20T12:00:00Z")).toEqual({
      state: "MET",
      at: "2026-11-20T12:00:00Z",
      used: "PT3H",
    });
  });
  it("[4] the earliest due time of a request is that of the clocks that run", () => {
    expect(nextDueAt(responseClocks(answered, "2026-11-20T12:00:00Z"))).toBe("2026-11-23T17:00:00Z");
    const asked = [...answered, event("CUSTOMER_WROTE", "2026-11-20T11:00:00Z")];
    expect(nextDueAt(responseClocks(asked, "2026-11-20T12:00:00Z"))).toBe("2026-11-20T13:00:00Z");
    expect(
      nextDueAt(responseClocks([opened("2026-11-20T09:00:00Z", { plan: null })], "2026-11-20T12:00:00Z")),
    ).toBeNull();
  });
});

describe("what cannot be read", () => {
  const at = "2026-11-20T09:00:00Z";
  it.each([
    [[], /^history: does not begin with OPENED/],
    [[event("STAFF_ANSWERED", at)], /^history: does not begin with OPENED/],
    [[opened(at), opened("2026-11-21T09:00:00Z")], /^history: has OPENED more than once/],
    [[opened(at), event("RESOLVED", "2026-11-21")], /^history\[1\]\.at: "2026-11-21" is not an instant/],
    [[opened("2026-11-21T09:00:00Z")], /^now: .* lies before the request was opened/],
    [[opened(at, { plan: planOf({ FIRST_RESPONSE: "P1D" }) })], /^plan\.FIRST_RESPONSE\.within: "P1D" counts days/],
    [[opened(at, { hours: { ...nineToFive, timeZone: "Lisbon" } })], /^calendar: timeZone "Lisbon"/],
  ])("[4] a history at fault is refused by name (%#)", (history, message) => {
    expect(() => responseClocks(history, "2026-11-20T10:00:00Z")).toThrow(message);
  });
});
