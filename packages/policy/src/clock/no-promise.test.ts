import { describe, expect, it } from "vitest";
import type { ClockEvent } from "./clock-events.ts";
import { responseClocks } from "./response-clock.ts";
import { clockOf, event, opened, planOf, stateOf } from "./sample-histories.ts";

const at = "2026-11-20T09:00:00Z";
const later = "2026-11-20T12:00:00Z";
const night = planOf({ FIRST_RESPONSE: "PT4H" }, "AROUND_THE_CLOCK");

describe("where nothing is promised", () => {
  it.each([
    ["no plan is held", { plan: null }, "NO_PLAN"],
    ["nothing is supported", { decision: { outcome: "NOT_COVERED", guarantee: "NONE" } }, "NOT_SUPPORTED"],
    [
      "a paid service would be needed",
      { decision: { outcome: "PAID_SERVICE", guarantee: "BEST_EFFORT" } },
      "NOT_SUPPORTED",
    ],
    ["nothing is guaranteed", { decision: { outcome: "COVERED", guarantee: "NONE" } }, "NO_GUARANTEE"],
    ["the severity is not known", { severity: null }, "SEVERITY_NOT_KNOWN"],
    ["the plan promises only a solution", { plan: planOf({ RESOLUTION: "PT8H" }) }, "NO_TIME_FOR_SEVERITY"],
    ["no hours were ever published", { hours: null }, "NO_HOURS"],
  ] as const)("[4] where %s the clock does not apply and bears no time", (_, more, because) => {
    const [clock] = responseClocks([opened(at, more)], later);
    expect(clock).toEqual({
      metric: "FIRST_RESPONSE",
      state: { state: "NOT_APPLICABLE", because },
      ledger: [],
      promised: null,
      earlier: [],
    });
  });
  it("[4] a promise around the clock needs no hours", () => {
    expect(stateOf("FIRST_RESPONSE", [opened(at, { hours: null, plan: night })], later)).toMatchObject({
      state: "RUNNING",
      dueAt: "2026-11-20T13:00:00Z",
    });
  });
});

describe("a promise that ends or begins", () => {
  const ends: ClockEvent[] = [opened(at), event("PLAN_ENDED", "2026-11-20T11:00:00Z")];
  it("[5.1] a plan that ends leaves no due time, and the account of what it counted", () => {
    const clock = clockOf("FIRST_RESPONSE", ends, later);
    expect(clock.state).toEqual({ state: "NOT_APPLICABLE", because: "NO_PLAN" });
    expect(clock.ledger.map(({ to, counted, reason }) => [to, counted, reason])).toEqual([
      ["2026-11-20T11:00:00Z", true, "OPEN"],
      [later, false, "NOT_PROMISED"],
    ]);
  });
  it("[5.1] what was met or broken while the plan was held stays so", () => {
    const met = [opened(at), event("STAFF_ANSWERED", "2026-11-20T10:00:00Z"), event("PLAN_ENDED", later)];
    expect(stateOf("FIRST_RESPONSE", met, "2026-12-01T09:00:00Z").state).toBe("MET");
    const broken = [opened(at), event("PLAN_ENDED", "2026-11-20T15:00:00Z")];
    expect(stateOf("FIRST_RESPONSE", broken, "2026-12-01T09:00:00Z")).toMatchObject({
      state: "BREACHED",
      dueAt: "2026-11-20T13:00:00Z",
    });
  });
  it("[5.1] a plan that follows goes on from the time used, and the gap between them is not counted", () => {
    const renewed: ClockEvent[] = [
      ...ends,
      { type: "PLAN_CHANGED", at: "2026-11-20T14:00:00Z", plan: planOf({ FIRST_RESPONSE: "PT3H" }) },
    ];
    expect(stateOf("FIRST_RESPONSE", renewed, "2026-11-20T14:30:00Z")).toMatchObject({
      used: "PT2H30M",
      dueAt: "2026-11-20T15:00:00Z",
    });
  });
  it("[5.1] a plan bought after the first answer promises none for it", () => {
    const bought: ClockEvent[] = [
      opened(at, { plan: null }),
      event("STAFF_ANSWERED", "2026-11-20T10:00:00Z"),
      { type: "PLAN_CHANGED", at: "2026-11-20T11:00:00Z", plan: night },
    ];
    expect(stateOf("FIRST_RESPONSE", bought, later)).toEqual({ state: "NOT_APPLICABLE", because: "NO_PLAN" });
  });
  it("[5.1] a plan that is used up promises nothing until another begins", () => {
    const usedUp = [opened(at), event("PLAN_USED_UP", "2026-11-20T10:00:00Z")];
    expect(stateOf("FIRST_RESPONSE", usedUp, later)).toEqual({ state: "NOT_APPLICABLE", because: "USED_UP" });
    const another: ClockEvent[] = [...usedUp, { type: "PLAN_CHANGED", at: later, plan: night }];
    expect(stateOf("FIRST_RESPONSE", another, later)).toMatchObject({ state: "RUNNING", used: "PT1H" });
  });
  it("[4.4.5] a decision made again takes the promise away and gives it back", () => {
    const decided = (time: string, guarantee: "NONE" | "RESPONSE_TIME"): ClockEvent => ({
      type: "DECIDED",
      at: time,
      decision: { outcome: "COVERED", guarantee },
    });
    const lost = [opened(at), decided("2026-11-20T10:00:00Z", "NONE")];
    expect(stateOf("FIRST_RESPONSE", lost, later)).toEqual({ state: "NOT_APPLICABLE", because: "NO_GUARANTEE" });
    expect(stateOf("FIRST_RESPONSE", [...lost, decided(later, "RESPONSE_TIME")], later)).toMatchObject({
      state: "RUNNING",
      used: "PT1H",
    });
  });
});

describe("events of one instant", () => {
  const moment = "2026-11-20T11:00:00Z";
  const renewal: ClockEvent[] = [
    { type: "PLAN_CHANGED", at: moment, plan: planOf({ FIRST_RESPONSE: "PT8H" }) },
    event("PLAN_ENDED", moment),
  ];
  it("[5.1] a plan that begins as another ends leaves no gap, whichever is told first", () => {
    for (const both of [renewal, renewal.toReversed()]) {
      expect(stateOf("FIRST_RESPONSE", [opened(at), ...both], moment)).toMatchObject({
        state: "RUNNING",
        left: "PT6H",
      });
    }
  });
  it("[4] a question that crosses an answer waits for the next one, whichever is told first", () => {
    const crossing = [event("CUSTOMER_WROTE", moment), event("STAFF_ANSWERED", moment)];
    for (const both of [crossing, crossing.toReversed()]) {
      const history = [opened(at), ...both];
      expect(stateOf("FIRST_RESPONSE", history, later)).toMatchObject({ state: "MET", at: moment });
      expect(stateOf("NEXT_RESPONSE", history, later)).toMatchObject({ state: "RUNNING", startedAt: moment });
    }
  });
  it("[6.4] an answer that asks something back stops the clocks, and a customer who wrote at that instant does not wait", () => {
    const asking = [event("WAITING_BEGAN", moment), event("STAFF_ANSWERED", moment)];
    expect(stateOf("RESOLUTION", [opened(at), ...asking], later).state).toBe("PAUSED");
    expect(stateOf("RESOLUTION", [opened(at), event("CUSTOMER_WROTE", moment), ...asking], later).state).toBe(
      "RUNNING",
    );
  });
});
