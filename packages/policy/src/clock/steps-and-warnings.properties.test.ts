import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOpen } from "../calendar/opening.ts";
import { workingTimeBetween } from "../calendar/working-time.ts";
import { anyHistory, anyHours, instantAt, minute } from "./arbitrary-histories.ts";
import type { ClockEvent } from "./clock-events.ts";
import { dutyClock } from "./duty-clock.ts";
import { DUTY_STEPS, type DutyPlan, type StepTaken } from "./duty-steps.ts";
import { responseClocks } from "./response-clock.ts";
import { event, opened, planOf } from "./sample-histories.ts";
import { warningsDue } from "./warnings-due.ts";

const polls = fc.uniqueArray(minute, { maxLength: 60 }).map((list) => list.sort((a, b) => a - b).map(instantAt));
const milliseconds = (duration: string) => Temporal.Duration.from(duration).total("milliseconds");
const inOrder = (one: string, other: string) => expect(Date.parse(one)).toBeLessThanOrEqual(Date.parse(other));

/** Looks at each of these moments and takes what is due. */
function takeAt(moments: readonly string[], history: readonly ClockEvent[], plan: DutyPlan): StepTaken[] {
  const taken: StepTaken[] = [];
  for (const now of moments) {
    const clock = dutyClock(history, now, { plan, taken });
    if (clock.state === "WAITING" && clock.due !== null) taken.push({ step: clock.due, at: now });
  }
  return taken;
}

const duty = fc.record({
  hours: anyHours,
  gaps: fc.tuple(...DUTY_STEPS.map(() => fc.integer({ min: 1, max: 16 * 60 }))),
  since: fc.integer({ min: 0, max: 3 * 24 * 60 }).map(instantAt),
});
const setUp = ({ hours, gaps: [a = 1, b = 1, c = 1], since }: Parameters<Parameters<typeof duty.map>[0]>[0]) => ({
  history: [opened(instantAt(0), { hours }), event("WAITING_BEGAN", since)],
  plan: { REMINDER: `PT${a}M`, WARNING: `PT${a + b}M`, CLOSE: `PT${a + b + c}M` },
  gaps: [a, b, c],
});

describe("the steps of a wait, in whatever rhythm they are looked for", () => {
  it("[6.4] each is taken at most once, in order, in support hours, and with the distance that was promised", () => {
    fc.assert(
      fc.property(duty, polls, (one, moments) => {
        const { history, plan, gaps } = setUp(one);
        const taken = takeAt(moments, history, plan);
        expect(taken.map(({ step }) => step)).toEqual(DUTY_STEPS.slice(0, taken.length));
        taken.forEach(({ at }, place) => {
          expect(isOpen(one.hours, at)).toBe(true);
          const waited = workingTimeBetween(one.hours, taken[place - 1]?.at ?? one.since, at).duration;
          expect(milliseconds(waited)).toBeGreaterThanOrEqual((gaps[place] ?? 0) * 60_000);
        });
      }),
    );
  });
  it("[6.4] who looks at the time that was announced takes all of them, each at the time first announced", () => {
    fc.assert(
      fc.property(duty, (one) => {
        const { history, plan } = setUp(one);
        const announced = dutyClock(history, one.since, { plan });
        if (announced.state !== "WAITING") throw new Error("expected to wait");
        const moments = announced.steps.map(({ at }) => at ?? "");
        expect(takeAt(moments, history, plan)).toEqual(
          announced.steps.map(({ step }, place) => ({ step, at: moments[place] })),
        );
      }),
    );
  });
  it("[6.4] the customer's clock never comes nearer while nothing happens", () => {
    fc.assert(
      fc.property(duty, polls, (one, moments) => {
        const { history, plan } = setUp(one);
        let close = one.since;
        for (const now of moments.filter((moment) => Date.parse(moment) >= Date.parse(one.since))) {
          const clock = dutyClock(history, now, { plan });
          if (clock.state !== "WAITING") throw new Error("expected to wait");
          const at = clock.steps.find(({ step }) => step === "CLOSE")?.at ?? "";
          inOrder(close, at);
          close = at;
        }
      }),
    );
  });
});

const THRESHOLDS = ["PT0S", "PT30M", "PT4H", "PT20H"];

describe("warnings, in whatever rhythm they are looked for", () => {
  const look = (history: readonly ClockEvent[], moments: readonly string[]) => {
    const given: string[] = [];
    const seen = moments.flatMap((now) => {
      const { due } = warningsDue(history, { thresholds: THRESHOLDS, given }, now);
      given.push(...due.map(({ key }) => key));
      return due.map((warning) => ({ ...warning, now }));
    });
    return { given, seen };
  };
  it("[4] none is given twice, and none where the clock does not run or was met", () => {
    fc.assert(
      fc.property(anyHistory, polls, (history, moments) => {
        const { given, seen } = look(history, moments);
        expect(new Set(given).size).toBe(given.length);
        for (const { metric, left, now } of seen) {
          const state = responseClocks(history, now).find((clock) => clock.metric === metric)?.state;
          expect(state?.state).toBe(left === "PT0S" ? "BREACHED" : "RUNNING");
          if (state?.state === "RUNNING") expect(milliseconds(state.left)).toBeLessThanOrEqual(milliseconds(left));
        }
      }),
    );
  });
  it("[4] who asks again when told gets every threshold, each exactly as it is reached, then the notice", () => {
    fc.assert(
      fc.property(anyHours, fc.integer({ min: 1, max: 40 * 60 }), (hours, within) => {
        const history = [opened(instantAt(0), { hours, plan: planOf({ RESOLUTION: `PT${within}M` }) })];
        const found: { left: string; now: string }[] = [];
        const given: string[] = [];
        let now: string | null = instantAt(0);
        while (now !== null) {
          const answer: ReturnType<typeof warningsDue> = warningsDue(history, { thresholds: THRESHOLDS, given }, now);
          for (const { left, key } of answer.due) {
            found.push({ left, now });
            given.push(key);
          }
          now = answer.askAgainAt;
        }
        expect(found.map(({ left }) => left)).toEqual(["PT20H", "PT4H", "PT30M", "PT0S"]);
        for (const { left, now: at } of found.slice(0, -1)) {
          const state = responseClocks(history, at).find((clock) => clock.metric === "RESOLUTION")?.state;
          const expected = Math.min(milliseconds(left), within * 60_000);
          expect(state?.state === "RUNNING" && milliseconds(state.left)).toBe(expected);
        }
      }),
    );
  });
});
