import { describe, expect, it } from "vitest";
import { aroundTheClock, weekdays } from "./sample-calendars.ts";
import { addWorkingTime, workingTimeBetween } from "./working-time.ts";

const nineToFive = weekdays("09:00-17:00");

describe("pauses", () => {
  const waiting = { from: "2026-11-23T10:00:00Z", to: "2026-11-23T12:00:00Z", name: "Waiting for the customer" };

  it("[6.4] the clock stands still while it waits, and says so", () => {
    const { due, ledger } = addWorkingTime(nineToFive, "2026-11-23T09:00:00Z", "PT2H", [waiting]);
    expect(due).toBe("2026-11-23T13:00:00Z");
    expect(ledger.map(({ reason, counted, name }) => ({ reason, counted, name }))).toEqual([
      { reason: "OPEN", counted: true, name: null },
      { reason: "PAUSED", counted: false, name: "Waiting for the customer" },
      { reason: "OPEN", counted: true, name: null },
    ]);
  });
  it("[6.4] a pause over a night costs only the hours that support was open", () => {
    const overNight = { from: "2026-11-23T16:00:00Z", to: "2026-11-24T10:00:00Z" };
    const { duration, ledger } = workingTimeBetween(nineToFive, "2026-11-23T15:00:00Z", "2026-11-24T11:00:00Z", [
      overNight,
    ]);
    expect(duration).toBe("PT2H");
    expect(ledger.map(({ reason }) => reason)).toEqual(["OPEN", "PAUSED", "OUTSIDE_HOURS", "PAUSED", "OPEN"]);
  });
  it("[6.4] pauses that overlap, touch or come out of order count once", () => {
    const again = { from: "2026-11-23T11:00:00Z", to: "2026-11-23T13:00:00Z" };
    const touching = { from: "2026-11-23T13:00:00Z", to: "2026-11-23T14:00:00Z" };
    const due = (pauses: (typeof again)[]) => addWorkingTime(nineToFive, "2026-11-23T09:00:00Z", "PT2H", pauses).due;
    expect(due([touching, again, waiting])).toBe("2026-11-23T15:00:00Z");
    expect(due([waiting, again, touching])).toBe("2026-11-23T15:00:00Z");
  });
  it("[6.4] a clock that still waits is due on no date, and keeps what remains", () => {
    const open = [{ from: "2026-11-23T10:00:00Z", to: null }];
    const { due, remaining, ledger } = addWorkingTime(nineToFive, "2026-11-23T09:00:00Z", "PT2H30M", open);
    expect([due, remaining]).toEqual([null, "PT1H30M"]);
    expect(ledger).toEqual([
      { from: "2026-11-23T09:00:00Z", to: "2026-11-23T10:00:00Z", counted: true, reason: "OPEN", name: null },
    ]);
    expect(addWorkingTime(nineToFive, "2026-11-23T09:00:00Z", "PT1H", open).due).toBe("2026-11-23T10:00:00Z");
    expect(workingTimeBetween(nineToFive, "2026-11-23T09:00:00Z", "2026-11-24T12:00:00Z", open).duration).toBe("PT1H");
    expect(addWorkingTime(aroundTheClock(), "2026-11-24T00:00:00Z", "PT1H", open)).toEqual({
      due: null,
      remaining: "PT1H",
      ledger: [],
    });
  });
  it("[6.4] the account of a clock that still waits ends where the wait began, be it at night", () => {
    const { ledger } = addWorkingTime(nineToFive, "2026-11-23T16:00:00Z", "PT2H", [
      { from: "2026-11-23T20:00:00Z", to: null },
    ]);
    expect(ledger.map(({ to, reason }) => [to, reason])).toEqual([
      ["2026-11-23T17:00:00Z", "OPEN"],
      ["2026-11-23T20:00:00Z", "OUTSIDE_HOURS"],
    ]);
  });
  it("[6.4] a pause that ends as it begins leaves no line", () => {
    const blink = [{ from: "2026-11-23T10:00:00Z", to: "2026-11-23T10:00:00Z" }];
    expect(addWorkingTime(nineToFive, "2026-11-23T09:00:00Z", "PT2H", blink).ledger).toHaveLength(1);
  });
  it("[6.4] of pauses that overlap the one that began first is named, then the other", () => {
    const other = { from: "2026-11-23T11:00:00Z", to: "2026-11-23T13:00:00Z", name: "Waiting for a partner" };
    const { ledger } = addWorkingTime(nineToFive, "2026-11-23T10:00:00Z", "PT1H", [other, waiting]);
    expect(ledger.map(({ from, name }) => [from, name])).toEqual([
      ["2026-11-23T10:00:00Z", "Waiting for the customer"],
      ["2026-11-23T12:00:00Z", "Waiting for a partner"],
      ["2026-11-23T13:00:00Z", null],
    ]);
  });
  it("[6.4] a request that is picked up again after a long wait is not due at once", () => {
    const weeks = [{ from: "2026-11-02T10:00:00Z", to: "2026-11-23T10:00:00Z" }];
    expect(addWorkingTime(nineToFive, "2026-11-02T09:00:00Z", "PT4H", weeks).due).toBe("2026-11-23T13:00:00Z");
  });
});
