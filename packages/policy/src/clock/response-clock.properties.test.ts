import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addWorkingTime, workingTimeBetween } from "../calendar/working-time.ts";
import { anyHistory, anyHours, instantAt, minute, promisedHistory, repeated } from "./arbitrary-histories.ts";
import { CLOCK_METRICS } from "./clock-events.ts";
import { type ClockRound, responseClocks } from "./response-clock.ts";
import { clockOf, event, opened, planOf, stateOf } from "./sample-histories.ts";

const metric = fc.constantFrom(...CLOCK_METRICS);
const now = minute.map(instantAt);
const span = fc
  .tuple(minute, minute)
  .map(([a, b]) => ({ from: instantAt(Math.min(a, b)), to: instantAt(Math.max(a, b)) }));
const milliseconds = (duration: string) => Temporal.Duration.from(duration).total("milliseconds");

/** Without holes, neighbours differ, lengths are right, and what is counted is what is said to be used. */
function expectAccounted({ state, ledger }: ClockRound, asked: string) {
  ledger.forEach((line, place) => {
    expect(milliseconds(line.duration)).toBe(Date.parse(line.to) - Date.parse(line.from));
    expect(milliseconds(line.duration)).toBeGreaterThan(0);
    const next = ledger[place + 1];
    if (next === undefined) return;
    expect(next.from).toBe(line.to);
    expect([next.reason, next.name]).not.toEqual([line.reason, line.name]);
  });
  if (state.state === "NOT_APPLICABLE") return;
  const counted = ledger.filter((line) => line.counted).reduce((sum, line) => sum + milliseconds(line.duration), 0);
  expect(counted).toBe(milliseconds(state.used));
  if (state.state === "RUNNING" && ledger.length > 0) expect(ledger[0]?.from).toBe(state.startedAt);
  if (ledger.length > 0) expect(ledger.at(-1)?.to).toBe(endOf(state, asked));
}

function endOf(state: ClockRound["state"], asked: string): string {
  if (state.state === "MET") return state.at;
  return state.state === "BREACHED" ? (state.endedAt ?? asked) : asked;
}

const dueOf = ({ state }: Pick<ClockRound, "state">) =>
  state.state === "RUNNING" || state.state === "BREACHED" ? state.dueAt : null;

describe("what holds of any history, in any hours, around any change of clocks", () => {
  it("[4] the account has no hole from the start to the end or now, and what it counts is the time used", () => {
    fc.assert(
      fc.property(anyHistory, now, (history, asked) => {
        for (const { earlier, ...clock } of responseClocks(history, asked)) {
          for (const round of [...earlier, clock]) expectAccounted(round, asked);
        }
      }),
      { numRuns: 300 },
    );
  });
  it("[4] the first clock begins its account as the request is opened", () => {
    fc.assert(
      fc.property(anyHistory, minute, (history, minutes) => {
        const [from] = clockOf("FIRST_RESPONSE", history, instantAt(minutes)).ledger.map((line) => line.from);
        expect([undefined, instantAt(0)]).toContain(from);
      }),
    );
  });
  it("[4] a promise that does not change is counted as working time with pauses is", () => {
    fc.assert(
      fc.property(anyHours, span, minute, fc.integer({ min: 1, max: 2400 }), (hours, pause, minutes, within) => {
        const plan = planOf({ RESOLUTION: `PT${within}M` });
        const start = instantAt(0);
        const history = [
          opened(start, { hours, plan }),
          event("WAITING_BEGAN", pause.from),
          event("WAITING_ENDED", pause.to),
        ];
        const asked = instantAt(minutes);
        const { state } = clockOf("RESOLUTION", history, asked);
        if (state.state === "NOT_APPLICABLE") throw new Error("a time is promised");
        expect(state.used).toBe(workingTimeBetween(hours, start, asked, [pause]).duration);
        const known = Date.parse(asked) < Date.parse(pause.from) ? [] : [pause];
        const { due } = addWorkingTime(hours, start, `PT${within}M`, known);
        // A clock that stops at its very due time has not overrun it, and is due when it goes on.
        fc.pre(due !== pause.from);
        if (state.state !== "PAUSED") expect(dueOf({ state })).toBe(due);
      }),
    );
  });
  it("[6.4] waiting for the customer never brings a due time forward, whatever is promised meanwhile", () => {
    fc.assert(
      fc.property(promisedHistory, span, now, metric, (history, wait, asked, which) => {
        const paused = [...history, event("WAITING_BEGAN", wait.from), event("WAITING_ENDED", wait.to)];
        const [without, withWait] = [history, paused].map((one) => dueOf(clockOf(which, one, asked)));
        if (without == null || withWait == null) return;
        expect(Date.parse(withWait)).toBeGreaterThanOrEqual(Date.parse(without));
      }),
      { numRuns: 300 },
    );
  });
  it("[4] saying again what holds changes nothing, at any moment: a span counts the same wherever it is split", () => {
    fc.assert(
      fc.property(anyHistory, minute, now, (history, minutes, asked) => {
        // Half a minute, so that it never falls on another event.
        const at = instantAt(minutes + 0.5);
        expect(responseClocks([...history, ...repeated(history, at)], asked)).toEqual(responseClocks(history, asked));
      }),
      { numRuns: 300 },
    );
  });
  it("[4] the order of the list does not matter, also not of events of one instant", () => {
    const both = anyHistory.chain((history) => {
      const crowded = history.map((one, place) => ({
        ...one,
        at: place % 2 === 0 ? one.at : (history[place - 1]?.at ?? one.at),
      }));
      const length = { minLength: history.length, maxLength: history.length };
      return fc.tuple(fc.constant(crowded), fc.shuffledSubarray(crowded, length));
    });
    fc.assert(
      fc.property(both, now, ([history, shuffled], asked) => {
        const types = history.map((one) => `${one.type} ${one.at}`);
        fc.pre(new Set(types).size === types.length);
        expect(responseClocks(shuffled, asked)).toEqual(responseClocks(history, asked));
      }),
    );
  });
  it("[4] a promise that was broken is broken at every later moment, and since the same one", () => {
    fc.assert(
      fc.property(anyHistory, span, fc.constantFrom("FIRST_RESPONSE", "RESOLUTION"), (history, { from, to }, which) => {
        const before = stateOf(which, history, from);
        if (before.state !== "BREACHED") return;
        expect(stateOf(which, history, to)).toMatchObject({ state: "BREACHED", dueAt: before.dueAt });
      }),
      { numRuns: 300 },
    );
  });
  it("[4] a due time lies neither in the past nor before what is left of it", () => {
    fc.assert(
      fc.property(anyHistory, now, metric, (history, asked, which) => {
        const state = stateOf(which, history, asked);
        if (state.state !== "RUNNING") return;
        expect(Date.parse(state.dueAt) - Date.parse(asked)).toBeGreaterThanOrEqual(milliseconds(state.left));
      }),
      { numRuns: 300 },
    );
  });
  it("[4] where nothing happens until the due time, the promise is kept up to it and broken a moment later", () => {
    fc.assert(
      fc.property(anyHistory, now, metric, (history, asked, which) => {
        const soFar = history.filter(({ at }) => Date.parse(at) <= Date.parse(asked));
        const state = stateOf(which, soFar, asked);
        if (state.state !== "RUNNING") return;
        expect(stateOf(which, soFar, state.dueAt)).toMatchObject({
          state: "RUNNING",
          left: "PT0S",
          dueAt: state.dueAt,
        });
        const after = Temporal.Instant.from(state.dueAt).add({ milliseconds: 1 }).toString();
        expect(stateOf(which, soFar, after)).toMatchObject({ state: "BREACHED", dueAt: state.dueAt });
      }),
      { numRuns: 300 },
    );
  });
});
