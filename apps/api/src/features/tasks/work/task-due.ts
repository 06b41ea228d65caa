import { addWorkingTime, type SupportCalendars } from "@supportbook/policy";
import type { Context } from "../../../platform/context.ts";
import { badInput, Refused } from "../../../platform/refusal.ts";
import { asSupportCalendars, hoursFor } from "../../hours/index.ts";
import type { SupportRequestEntity } from "../../requests/index.ts";
import type { RequestTaskInput } from "./task.input.ts";

const USUAL_HOURS = 24;
const MOST_HOURS = 1_000;
const MOST_DAYS = 365;

type Asked = Pick<SupportRequestEntity, "segment" | "country">;

/** Whose hours count for a request, and in what time zone its days end. */
export interface TaskHours {
  /** Null where none are published. */
  readonly calendars: SupportCalendars | null;
  readonly timeZone: string;
}

export function taskHours(context: Context, { segment, country }: Asked): TaskHours {
  const spans = hoursFor(context.hours.current(), segment, country);
  const today = context.now().toString().slice(0, 10);
  const span = spans.findLast(({ from }) => from <= today) ?? spans[0];
  return { calendars: asSupportCalendars(spans), timeZone: span?.timeZone ?? context.vendorTimeZone };
}

type Due = Pick<RequestTaskInput, "dueOn" | "dueInHours">;

/**
 * When a result is due: at the end of a day where support is, or after so many support hours. Without published hours,
 * hours are counted by the clock. @throws Refused naming the field.
 */
export function dueOf({ now }: Pick<Context, "now">, hours: TaskHours, { dueOn, dueInHours }: Due): Temporal.Instant {
  if (dueOn == null) return dueAfter(now(), hours, dueInHours ?? USUAL_HOURS);
  if (dueInHours != null) {
    const text = { en: "Give dueOn or dueInHours, not both.", zh: "请填写 dueOn 或 dueInHours，不要两者都填。" };
    throw new Refused([badInput(["dueInHours"], text)]);
  }
  const today = now().toZonedDateTimeISO(hours.timeZone).toPlainDate();
  const day = Temporal.PlainDate.from(dueOn);
  const days = today.until(day).days;
  if (days < 0 || days > MOST_DAYS) {
    const last = today.add({ days: MOST_DAYS });
    throw new Refused([
      badInput(["dueOn"], {
        en: `${dueOn} is no day to wait for: give one from ${today} through ${last}.`,
        zh: `${dueOn} 不能作为期限：请给出 ${today} 至 ${last} 之间的日期。`,
      }),
    ]);
  }
  const { timeZone } = hours;
  return day.add({ days: 1 }).toZonedDateTime({ timeZone }).toInstant().subtract({ seconds: 1 });
}

function dueAfter(at: Temporal.Instant, { calendars }: TaskHours, hours: number): Temporal.Instant {
  if (hours < 1 || hours > MOST_HOURS) {
    throw new Refused([
      badInput(["dueInHours"], {
        en: `${hours} is out of range: give 1 to ${MOST_HOURS} support hours.`,
        zh: `${hours} 超出范围：应为 1 至 ${MOST_HOURS} 个支持工时。`,
      }),
    ]);
  }
  const due = calendars === null ? null : dueInCalendar(calendars, at, hours);
  return due === null ? at.add({ hours }) : Temporal.Instant.from(due);
}

/** Null where too few hours are to come, as after the last calendar was retired. */
function dueInCalendar(calendars: SupportCalendars, at: Temporal.Instant, hours: number): string | null {
  try {
    return addWorkingTime(calendars, at.toString(), `PT${hours}H`).due;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
