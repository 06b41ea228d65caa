import {
  type ClockEvent,
  type DutyClock,
  dutyClock,
  type RequestCategory,
  type ResponseClock,
  responseClocks,
  type StepTaken,
  warningsDue,
} from "@supportbook/policy";
import type { Context } from "../../../platform/context.ts";
import { type ClockFacts, stepsTaken } from "../history/clock-facts.ts";
import { clockHistory } from "../history/clock-history.ts";

/** The clocks of a request as they stand at an instant, with what they were read from. */
export interface ClocksNow {
  readonly facts: ClockFacts;
  readonly history: readonly ClockEvent[];
  readonly at: Temporal.Instant;
  readonly clocks: readonly ResponseClock[];
  readonly duty: DutyClock;
}

export function clocksNow(
  { hours, clockSettings }: Pick<Context, "hours" | "clockSettings">,
  facts: ClockFacts,
  at: Temporal.Instant,
): ClocksNow {
  const history = clockHistory(facts, hours.current());
  const taken: readonly StepTaken[] = stepsTaken(facts);
  const duty = dutyClock(history, at.toString(), { plan: clockSettings.dutyPlan, taken });
  return { facts, history, at, clocks: responseClocks(history, at.toString()), duty };
}

const ON_THE_DESK: readonly RequestCategory[] = ["NEW", "OPEN", "WAITING_FOR_VENDOR"];

/**
 * When the next thing is due, for the order of the queue. Interpretation: what is overdue and still awaited stays due when
 * it was, so that it stands before everything else; while the customer is waited for, nothing is.
 */
export function earliestDue({ facts: { request }, clocks }: ClocksNow): Temporal.Instant | null {
  const due = clocks.flatMap(({ state }) => {
    if (state.state === "RUNNING") return [state.dueAt];
    const isAwaited = state.state === "BREACHED" && state.endedAt === null && ON_THE_DESK.includes(request.category);
    return isAwaited ? [state.dueAt] : [];
  });
  return earliest(due);
}

const DAY_HOURS = 24;

/** When somebody has to look at the request again, if nothing happens to it until then; null: never. */
export function nextLook(
  { clockSettings }: Pick<Context, "clockSettings">,
  { facts, history, duty, at }: ClocksNow,
  given: readonly string[],
): Temporal.Instant | null {
  const { category, categorySince } = facts.request;
  const looks: string[] = [];
  const asked = { thresholds: clockSettings.warnBefore, given };
  const { due, askAgainAt } = warningsDue(history, asked, at.toString());
  if (due.length > 0) looks.push(at.toString());
  if (askAgainAt !== null) looks.push(askAgainAt);
  if (duty.state === "WAITING" && duty.next !== null && duty.next.at !== null) looks.push(duty.next.at);
  if (category === "RESOLVED") {
    const since = Temporal.Instant.fromEpochMilliseconds(categorySince.getTime());
    looks.push(since.add({ hours: clockSettings.windows.confirmDays * DAY_HOURS }).toString());
  }
  // What is promised turns on that day, and with it what is due.
  const turn = facts.terms.at(-1)?.spans.find(({ from }) => Temporal.Instant.compare(from, at) > 0);
  if (turn !== undefined && ON_THE_DESK.includes(category)) looks.push(turn.from);
  return earliest(looks);
}

function earliest(instants: readonly string[]): Temporal.Instant | null {
  return instants.map((each) => Temporal.Instant.from(each)).toSorted(Temporal.Instant.compare)[0] ?? null;
}
