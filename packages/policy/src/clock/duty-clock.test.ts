import { describe, expect, it } from "vitest";
import { daily, neverOpen, weekdays } from "../calendar/sample-calendars.ts";
import type { ClockEvent } from "./clock-events.ts";
import { dutyClock } from "./duty-clock.ts";
import { DEFAULT_DUTY_PLAN, type StepTaken } from "./duty-steps.ts";
import { event, nineToFive, opened } from "./sample-histories.ts";

// 2026-11-20 is a Friday. Eight support hours a day; the customer is asked on Friday at 10:00.
const asked = "2026-11-20T10:00:00Z";
const waiting = [opened("2026-11-20T09:00:00Z"), event("WAITING_BEGAN", asked)];
const plan = { REMINDER: "PT8H", WARNING: "PT16H", CLOSE: "PT24H" };
const taken = (step: StepTaken["step"], at: string): StepTaken => ({ step, at });

function waitingAt(history: readonly ClockEvent[], now: string, more: Parameters<typeof dutyClock>[2] = { plan }) {
  const clock = dutyClock(history, now, more);
  if (clock.state !== "WAITING") throw new Error("expected to wait");
  return clock;
}

describe("the customer's clock", () => {
  it("[6.4] says what happens when, in support hours", () => {
    expect(dutyClock(waiting, "2026-11-20T12:00:00Z", { plan })).toEqual({
      state: "WAITING",
      since: asked,
      steps: [
        { step: "REMINDER", at: "2026-11-23T10:00:00Z", isTaken: false },
        { step: "WARNING", at: "2026-11-24T10:00:00Z", isTaken: false },
        { step: "CLOSE", at: "2026-11-25T10:00:00Z", isTaken: false },
      ],
      due: null,
      next: { step: "REMINDER", at: "2026-11-23T10:00:00Z", isTaken: false },
      closesOn: "2026-11-25",
    });
  });
  it("[6.4] by default reminds after three working days, warns after seven, closes after ten", () => {
    const { steps } = waitingAt(waiting, asked, {});
    expect(steps.map(({ at }) => at)).toEqual(["2026-11-25T10:00:00Z", "2026-12-01T10:00:00Z", "2026-12-04T10:00:00Z"]);
    expect(waitingAt(waiting, asked, { plan: DEFAULT_DUTY_PLAN }).steps).toEqual(steps);
  });
  it("[6.4] runs only while the customer is waited for", () => {
    const notWaiting = { state: "NOT_WAITING" };
    expect(dutyClock(waiting.slice(0, 1), asked)).toEqual(notWaiting);
    for (const type of ["CUSTOMER_WROTE", "WAITING_ENDED", "RESOLVED", "CLOSED"] as const) {
      const history = [...waiting, event(type, "2026-11-20T11:00:00Z")];
      expect(dutyClock(history, "2026-12-20T12:00:00Z", { plan })).toEqual(notWaiting);
    }
  });
  it("[6.4] an answer resets it: the next wait begins anew, whatever was done in the one before", () => {
    const again = [
      ...waiting,
      event("CUSTOMER_WROTE", "2026-11-24T12:00:00Z"),
      event("WAITING_BEGAN", "2026-11-24T15:00:00Z"),
    ];
    const before = [taken("REMINDER", "2026-11-23T10:00:00Z"), taken("WARNING", "2026-11-24T10:00:00Z")];
    const clock = waitingAt(again, "2026-11-24T15:00:00Z", { plan, taken: before });
    expect(clock.next).toEqual({ step: "REMINDER", at: "2026-11-25T15:00:00Z", isTaken: false });
    expect(clock.closesOn).toBe("2026-11-27");
  });
  it("[6.4] a wait that is told twice began the first time", () => {
    const twice = [...waiting, event("WAITING_BEGAN", "2026-11-20T15:00:00Z")];
    expect(dutyClock(twice, "2026-11-20T16:00:00Z", { plan })).toEqual(
      dutyClock(waiting, "2026-11-20T16:00:00Z", { plan }),
    );
  });
  it("[6.4] no plan is needed for it, and none changes it", () => {
    const without = [opened("2026-11-20T09:00:00Z", { plan: null }), event("WAITING_BEGAN", asked)];
    expect(dutyClock(without, asked, { plan })).toEqual(dutyClock(waiting, asked, { plan }));
  });
});

describe("taking the steps", () => {
  it("[osTicket#1803] a step is due until it was taken, then the next one comes", () => {
    const now = "2026-11-23T10:00:00Z";
    expect(waitingAt(waiting, "2026-11-23T09:59:59Z").due).toBeNull();
    expect(waitingAt(waiting, now).due).toBe("REMINDER");
    const reminded = waitingAt(waiting, now, { plan, taken: [taken("REMINDER", now)] });
    expect(reminded.due).toBeNull();
    expect(reminded.next).toEqual({ step: "WARNING", at: "2026-11-24T10:00:00Z", isTaken: false });
    expect(reminded.steps[0]).toEqual({ step: "REMINDER", at: now, isTaken: true });
  });
  it("[6.4] steps that were slept through come one by one, each with the distance it was promised", () => {
    const now = "2026-12-14T11:00:00Z";
    const late = waitingAt(waiting, now);
    expect(late.due).toBe("REMINDER");
    expect(late.steps.map(({ at }) => at)).toEqual([
      "2026-11-23T10:00:00Z",
      "2026-12-15T11:00:00Z",
      "2026-12-16T11:00:00Z",
    ]);
    expect(waitingAt(waiting, now, { plan, taken: [taken("REMINDER", now)] }).due).toBeNull();
    const warned = waitingAt(waiting, now, { plan, taken: [taken("WARNING", now)] });
    expect(warned.next).toEqual({ step: "CLOSE", at: "2026-12-15T11:00:00Z", isTaken: false });
    expect(warned.steps.map(({ step }) => step)).toEqual(["WARNING", "CLOSE"]);
  });
  it("[6.4] a step taken early does not bring the next one forward", () => {
    const early = [taken("REMINDER", "2026-11-20T11:00:00Z")];
    expect(waitingAt(waiting, "2026-11-20T12:00:00Z", { plan, taken: early }).closesOn).toBe("2026-11-25");
  });
  it("[6.4] once it was closed nothing comes next", () => {
    const all = [
      taken("REMINDER", "2026-11-23T10:00:00Z"),
      taken("WARNING", "2026-11-24T10:00:00Z"),
      taken("CLOSE", "2026-11-25T10:00:00Z"),
    ];
    expect(waitingAt(waiting, "2026-11-25T10:00:00Z", { plan, taken: all })).toMatchObject({ due: null, next: null });
  });
});

describe("the hours of the steps", () => {
  it("[zammad#4432] a step that would fall as support closes waits until it opens, not for midnight", () => {
    const evening = [opened("2026-11-20T09:00:00Z"), event("WAITING_BEGAN", "2026-11-20T17:00:00Z")];
    expect(waitingAt(evening, "2026-11-20T17:00:00Z").steps.map(({ at }) => at)).toEqual([
      "2026-11-24T09:00:00Z",
      "2026-11-25T09:00:00Z",
      "2026-11-26T09:00:00Z",
    ]);
  });
  it("[zammad#4432] a step that is found overdue at night waits for the morning", () => {
    const night = waitingAt(waiting, "2026-11-28T00:00:00Z");
    expect(night.due).toBeNull();
    expect(night.next?.at).toBe("2026-11-30T09:00:00Z");
    expect(waitingAt(waiting, "2026-11-30T09:00:00Z").due).toBe("REMINDER");
  });
  it("[6.4] holidays do not count", () => {
    const hours = weekdays("09:00-17:00", { holidays: [{ date: "2026-11-23", name: "Founders' day" }] });
    const history = [opened("2026-11-20T09:00:00Z", { hours }), event("WAITING_BEGAN", asked)];
    expect(waitingAt(history, asked).next?.at).toBe("2026-11-24T10:00:00Z");
  });
  it("[6.4] when the hours are edited, the time waited stays and the rest counts by the new hours", () => {
    const history: ClockEvent[] = [
      ...waiting,
      { type: "HOURS_REVISED", at: "2026-11-20T16:00:00Z", hours: daily("09:00-21:00") },
    ];
    expect(waitingAt(history, "2026-11-20T16:00:00Z").next?.at).toBe("2026-11-20T18:00:00Z");
  });
  it("[6.4] hours that are added do not bring the close before the time that the warning told", () => {
    const warnedAt = "2026-11-24T10:00:00Z";
    const history: ClockEvent[] = [
      ...waiting,
      { type: "HOURS_REVISED", at: "2026-11-24T12:00:00Z", hours: daily("00:00-24:00") },
    ];
    const told = { ...taken("WARNING", warnedAt), closeToldAt: "2026-11-25T10:00:00Z" };
    const closes = (one: StepTaken) => waitingAt(history, "2026-11-24T12:00:00Z", { plan, taken: [one] }).next?.at;
    expect(closes(told)).toBe("2026-11-25T10:00:00Z");
    expect(closes(taken("WARNING", warnedAt))).toBe("2026-11-24T18:00:00Z");
  });
  it("[6.4] a step that waits for hours waits for those that came since", () => {
    const history: ClockEvent[] = [
      opened("2026-11-19T09:00:00Z"),
      event("WAITING_BEGAN", "2026-11-19T17:00:00Z"),
      { type: "HOURS_REVISED", at: "2026-11-21T08:00:00Z", hours: daily("12:00-13:00") },
    ];
    expect(waitingAt(history, "2026-11-21T10:00:00Z").next?.at).toBe("2026-11-21T12:00:00Z");
  });
  it("[6.4] the date of the close is that of where support is", () => {
    const hours = daily("09:00-17:00", { timeZone: "Pacific/Auckland" });
    const history = [opened("2026-11-20T09:00:00Z", { hours }), event("WAITING_BEGAN", asked)];
    const { steps, closesOn } = waitingAt(history, asked);
    expect(steps[2]?.at).toBe("2026-11-23T20:00:00Z");
    expect(closesOn).toBe("2026-11-24");
  });
  it.each([
    ["none were published", null],
    ["they have ended", [nineToFive, neverOpen({ validFrom: "2026-11-20" })]],
  ])("[6.4] without hours nothing happens to the customer: %s", (_, hours) => {
    const history = [opened("2026-11-20T09:00:00Z", { hours }), event("WAITING_BEGAN", asked)];
    expect(waitingAt(history, "2027-11-20T09:00:00Z")).toMatchObject({
      due: null,
      next: { step: "REMINDER", at: null },
      closesOn: null,
    });
  });
});

describe("what cannot be read", () => {
  it("[6.4] a plan without time between its steps is refused by name", () => {
    const refuse = (more: Partial<typeof plan>) => () => dutyClock(waiting, asked, { plan: { ...plan, ...more } });
    expect(refuse({ WARNING: "PT8H" })).toThrow(/^plan\.WARNING: PT8H leaves no time after the step before it/);
    expect(refuse({ REMINDER: "PT0S" })).toThrow(/^plan\.REMINDER: PT0S leaves no time/);
    expect(refuse({ CLOSE: "P3D" })).toThrow(/^plan\.CLOSE: "P3D" counts days/);
    expect(() => dutyClock(waiting, asked, { taken: [taken("CLOSE", "today")] })).toThrow(/^taken\[0\]\.at: "today"/);
  });
});
