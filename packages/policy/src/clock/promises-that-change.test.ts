import { describe, expect, it } from "vitest";
import { aroundTheClock, neverOpen, weekdays } from "../calendar/sample-calendars.ts";
import type { ClockEvent } from "./clock-events.ts";
import { clockOf, event, nineToFive, opened, planOf, stateOf } from "./sample-histories.ts";

// 2026-11-20 is a Friday; four hours to the first answer, nine to five, unless told otherwise.
const start = opened("2026-11-20T09:00:00Z");
const first = (history: readonly ClockEvent[], now: string) => stateOf("FIRST_RESPONSE", history, now);

describe("waiting for the customer", () => {
  const waiting = [start, event("WAITING_BEGAN", "2026-11-20T11:00:00Z")];
  it("[osTicket#3034] the clock stands still and shows no due time", () => {
    expect(first(waiting, "2026-12-20T12:00:00Z")).toEqual({
      state: "PAUSED",
      because: "WAITING_FOR_CUSTOMER",
      since: "2026-11-20T11:00:00Z",
      used: "PT2H",
      left: "PT2H",
    });
  });
  it("[6.4] it goes on with what was left once the customer has answered", () => {
    const back = [...waiting, event("CUSTOMER_WROTE", "2026-11-24T12:00:00Z")];
    expect(first(back, "2026-11-24T13:00:00Z")).toMatchObject({ used: "PT3H", dueAt: "2026-11-24T14:00:00Z" });
    const ended = [...waiting, event("WAITING_ENDED", "2026-11-24T12:00:00Z")];
    expect(first(ended, "2026-11-24T13:00:00Z")).toEqual(first(back, "2026-11-24T13:00:00Z"));
  });
  it("[GLPI#15605] the wait outlasts a change of plan, and nothing of it is counted afterwards", () => {
    const moved: ClockEvent[] = [
      ...waiting,
      { type: "PLAN_CHANGED", at: "2026-11-23T10:00:00Z", plan: planOf({ FIRST_RESPONSE: "PT6H" }) },
    ];
    expect(first(moved, "2026-11-24T12:00:00Z")).toMatchObject({
      state: "PAUSED",
      since: "2026-11-20T11:00:00Z",
      used: "PT2H",
      left: "PT4H",
    });
    const back = [...moved, event("CUSTOMER_WROTE", "2026-11-24T12:00:00Z")];
    expect(first(back, "2026-11-24T12:00:00Z")).toMatchObject({ dueAt: "2026-11-24T16:00:00Z" });
  });
  it("[6.4] the account names the wait as one line, day and night", () => {
    const back = [...waiting, event("CUSTOMER_WROTE", "2026-11-23T10:00:00Z")];
    expect(clockOf("FIRST_RESPONSE", back, "2026-11-23T11:00:00Z").ledger).toEqual([
      {
        from: "2026-11-20T09:00:00Z",
        to: "2026-11-20T11:00:00Z",
        counted: true,
        reason: "OPEN",
        name: null,
        duration: "PT2H",
      },
      {
        from: "2026-11-20T11:00:00Z",
        to: "2026-11-23T10:00:00Z",
        counted: false,
        reason: "WAITING_FOR_CUSTOMER",
        name: null,
        duration: "PT71H",
      },
      {
        from: "2026-11-23T10:00:00Z",
        to: "2026-11-23T11:00:00Z",
        counted: true,
        reason: "OPEN",
        name: null,
        duration: "PT1H",
      },
    ]);
  });
});

describe("a request that was resolved and comes back", () => {
  const resolved = [start, event("RESOLVED", "2026-11-20T11:00:00Z"), event("CLOSED", "2026-11-30T11:00:00Z")];
  const reopened = [...resolved, event("REOPENED", "2026-12-07T09:00:00Z")];
  it("[4] it is not overdue at once: the weeks in which it was resolved are not counted", () => {
    expect(first(reopened, "2026-12-07T09:00:00Z")).toMatchObject({ state: "RUNNING", left: "PT2H" });
    expect(stateOf("RESOLUTION", resolved, "2026-12-07T09:00:00Z")).toMatchObject({ state: "MET", used: "PT2H" });
    expect(stateOf("RESOLUTION", reopened, "2026-12-07T10:00:00Z")).toMatchObject({
      state: "RUNNING",
      used: "PT3H",
      dueAt: "2026-12-08T15:00:00Z",
    });
    expect(clockOf("RESOLUTION", reopened, "2026-12-07T10:00:00Z").ledger.map(({ reason }) => reason)).toEqual([
      "OPEN",
      "REQUEST_RESOLVED",
      "REQUEST_CLOSED",
      "OPEN",
    ]);
  });
  it("[4] a solution that is told twice was given the first time", () => {
    const twice = [start, event("RESOLVED", "2026-11-20T11:00:00Z"), event("RESOLVED", "2026-11-20T12:00:00Z")];
    expect(stateOf("RESOLUTION", twice, "2026-11-24T12:00:00Z")).toMatchObject({
      at: "2026-11-20T11:00:00Z",
      used: "PT2H",
    });
  });
  it("[4] a request that goes from resolved to waiting for the customer is not solved", () => {
    const asked = [start, event("RESOLVED", "2026-11-20T11:00:00Z"), event("WAITING_BEGAN", "2026-11-20T12:00:00Z")];
    expect(stateOf("RESOLUTION", asked, "2026-11-24T12:00:00Z")).toMatchObject({
      state: "PAUSED",
      because: "WAITING_FOR_CUSTOMER",
      since: "2026-11-20T12:00:00Z",
    });
  });
  it("[4] thanks for a solution start no clock that runs", () => {
    const thanked = [
      start,
      event("STAFF_ANSWERED", "2026-11-20T10:00:00Z"),
      event("RESOLVED", "2026-11-20T11:00:00Z"),
      event("CUSTOMER_WROTE", "2026-11-20T12:00:00Z"),
    ];
    expect(stateOf("NEXT_RESPONSE", thanked, "2026-11-24T12:00:00Z")).toMatchObject({
      state: "PAUSED",
      because: "RESOLVED",
      since: "2026-11-20T12:00:00Z",
      used: "PT0S",
    });
  });
});

describe("plan, severity and hours that change", () => {
  const severe = (plan: typeof start.plan): ClockEvent => ({
    type: "PLAN_CHANGED",
    at: "2026-11-20T12:00:00Z",
    plan: plan ?? {},
  });
  it("[4] time used carries over, what is left counts by the new promise", () => {
    const longer = [start, severe(planOf({ FIRST_RESPONSE: "PT10H" }))];
    expect(first(longer, "2026-11-20T13:00:00Z")).toMatchObject({ used: "PT4H", dueAt: "2026-11-23T11:00:00Z" });
    const always = [start, severe(planOf({ FIRST_RESPONSE: "PT10H" }, "AROUND_THE_CLOCK"))];
    expect(first(always, "2026-11-20T13:00:00Z")).toMatchObject({ used: "PT4H", dueAt: "2026-11-20T19:00:00Z" });
  });
  it("[4] a promise that becomes shorter than what is used is due at the change, not in the past", () => {
    const shorter = [start, severe(planOf({ FIRST_RESPONSE: "PT1H" }))];
    expect(first(shorter, "2026-11-20T12:00:00Z")).toMatchObject({
      state: "RUNNING",
      dueAt: "2026-11-20T12:00:00Z",
      left: "PT0S",
    });
    expect(first(shorter, "2026-11-20T12:30:00Z")).toMatchObject({ state: "BREACHED", dueAt: "2026-11-20T12:00:00Z" });
  });
  it("[4] the severity chooses the promise, and its change keeps the time used", () => {
    const plan = {
      FIRST_RESPONSE: [
        { severity: 1, within: "PT1H", counted: "AROUND_THE_CLOCK" },
        { severity: 3, within: "PT8H", counted: "SUPPORT_HOURS" },
      ],
    } as const;
    const low = opened("2026-11-20T15:00:00Z", { plan, severity: 3 });
    expect(first([low], "2026-11-20T15:00:00Z")).toMatchObject({ dueAt: "2026-11-23T15:00:00Z" });
    const raised: ClockEvent[] = [low, { type: "SEVERITY_CHANGED", at: "2026-11-20T15:30:00Z", severity: 1 }];
    expect(first(raised, "2026-11-20T15:30:00Z")).toMatchObject({ used: "PT30M", dueAt: "2026-11-20T16:00:00Z" });
  });
  it("[4] hours that are edited later count from then on, whatever day they say they began", () => {
    const edited: ClockEvent[] = [
      start,
      {
        type: "HOURS_REVISED",
        at: "2026-11-20T11:00:00Z",
        hours: weekdays("13:00-14:00", { validFrom: "2020-01-01" }),
      },
    ];
    expect(first(edited, "2026-11-20T12:00:00Z")).toMatchObject({ used: "PT2H", dueAt: "2026-11-23T14:00:00Z" });
    expect(first([start], "2026-11-20T11:00:00Z")).toEqual(first(edited.slice(0, 1), "2026-11-20T11:00:00Z"));
    expect(clockOf("FIRST_RESPONSE", edited, "2026-11-20T12:00:00Z").ledger[0]).toMatchObject({
      from: "2026-11-20T09:00:00Z",
      to: "2026-11-20T11:00:00Z",
      reason: "OPEN",
    });
  });
  it("[4] hours that stop for good stop the clock instead of failing it", () => {
    const retired = [nineToFive, neverOpen({ validFrom: "2026-11-21" })];
    const history = [opened("2026-11-20T15:00:00Z", { hours: retired })];
    expect(first(history, "2026-11-27T15:00:00Z")).toEqual({
      state: "PAUSED",
      because: "NO_HOURS_AHEAD",
      since: "2026-11-20T17:00:00Z",
      used: "PT2H",
      left: "PT2H",
    });
    const back: ClockEvent[] = [
      ...history,
      { type: "HOURS_REVISED", at: "2026-11-27T15:00:00Z", hours: aroundTheClock() },
    ];
    expect(first(back, "2026-11-27T15:00:00Z")).toMatchObject({ dueAt: "2026-11-27T17:00:00Z" });
  });
});
