import { isDeepStrictEqual } from "node:util";
import { type CalendarProblem, calendarProblems, type OpenHours, WEEKDAYS, type Weekday } from "@supportbook/policy";
import { badInput, type Refusal } from "../../platform/refusal.ts";
import { storableText } from "../../platform/storable.ts";
import { type CalendarFacts, type CalendarOverride, CLOSED_WEEK, type HolidaySource } from "./hours-book.ts";
import { furthestDay } from "./look-ahead.ts";
import { unknownPart } from "./public-holidays.ts";
import type { CalendarOverrideInput, HolidaySourceInput, WeekdayHoursInput } from "./support-calendar.input.ts";

export const LONGEST_NAME = 100;
const MOST_INTERVALS = 12;
const MOST_OVERRIDES = 400;

/** The hours that an input says; null and undefined differ only for the holidays: undefined keeps them, null ends them. */
export interface HoursInput {
  readonly timeZone?: string | null | undefined;
  readonly weekly?: readonly WeekdayHoursInput[] | null | undefined;
  readonly holidaySource?: HolidaySourceInput | null | undefined;
  readonly overrides?: readonly CalendarOverrideInput[] | null | undefined;
}

/**
 * What an input makes of what was planned last; what it leaves out stays. Problems are not looked for here, and all stays
 * in the order of the input, so that a problem is found again there.
 */
export function draftOf(input: HoursInput, before: CalendarFacts | null): CalendarFacts {
  return {
    timeZone: input.timeZone?.trim() ?? before?.timeZone ?? "",
    weekly: input.weekly == null ? (before?.weekly ?? CLOSED_WEEK) : weekOf(input.weekly),
    holidaySource: input.holidaySource === undefined ? (before?.holidaySource ?? null) : sourceOf(input.holidaySource),
    overrides: input.overrides == null ? (before?.overrides ?? []) : input.overrides.map(overrideOf),
  };
}

/** The same hours in the order of days and times, with the zone as the IANA writes it: as they are kept. */
export function tidied(draft: CalendarFacts): CalendarFacts {
  const week = Object.entries(draft.weekly).map(([day, hours]) => [day, hours.toSorted(byStart)] as const);
  const overrides = draft.overrides.map((day) => ({ ...day, intervals: day.intervals.toSorted(byStart) }));
  return {
    ...draft,
    timeZone: Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(draft.timeZone).timeZoneId,
    weekly: Object.fromEntries(week) as unknown as CalendarFacts["weekly"],
    overrides: overrides.toSorted(byDate),
  };
}

export function sameFacts(one: CalendarFacts, other: CalendarFacts): boolean {
  return isDeepStrictEqual(factsOf(one), factsOf(other));
}

/** For the audit: what staff entered. */
export function factsOf({ timeZone, weekly, holidaySource, overrides }: CalendarFacts): CalendarFacts {
  return { timeZone, weekly, holidaySource, overrides };
}

export function nameProblems(name: string): Refusal[] {
  const { length } = name.trim();
  if (length > 0 && length <= LONGEST_NAME) return [];
  return [
    badInput(["name"], {
      en: `Name the calendar, in at most ${LONGEST_NAME} characters.`,
      zh: `请为日历命名，不超过 ${LONGEST_NAME} 个字符。`,
    }),
  ];
}

/** Everything that is wrong with an input and the hours that it makes, each at the field of the input. */
export function hoursProblems(input: HoursInput, draft: CalendarFacts, today: string): Refusal[] {
  const shape = [...weekdayProblems(input.weekly ?? []), ...amountProblems(input), ...farProblems(input, today)];
  if (shape.length > 0) return shape;
  const { timeZone, weekly } = draft;
  const found = calendarProblems({ timeZone, weekly, holidays: draft.overrides }).map((problem) =>
    refusalOf(problem, input),
  );
  return [...found, ...offsetProblems(timeZone), ...sourceProblems(draft.holidaySource)];
}

/** A search for the next change looks at each day up to the last override. */
function farProblems({ overrides }: HoursInput, today: string): Refusal[] {
  const furthest = furthestDay(today);
  return (overrides ?? []).flatMap(({ date }, index) => {
    if (date <= furthest) return [];
    const en = `${date} is too far away. Choose a day up to ${furthest}.`;
    return [
      badInput(["overrides", String(index), "date"], { en, zh: `${date} 过于遥远。请选择不晚于 ${furthest} 的日期。` }),
    ];
  });
}

/** An offset is no place: it does not follow the changes of the clocks. */
function offsetProblems(timeZone: string): Refusal[] {
  if (!/^[+-]/.test(timeZone)) return [];
  return [
    badInput(["timeZone"], {
      en: `timeZone "${timeZone}" is an offset, which never changes its clocks. Use an IANA name such as "Europe/Lisbon".`,
      zh: `timeZone“${timeZone}”是固定偏移，不随夏令时变化。请使用 IANA 名称，例如“Europe/Lisbon”。`,
    }),
  ];
}

function weekdayProblems(weekly: readonly WeekdayHoursInput[]): Refusal[] {
  return weekly.flatMap(({ weekday }, index) => {
    const field = ["weekly", String(index), "weekday"];
    if (!WEEKDAYS.some((day) => day === weekday)) {
      const en = `weekday ${weekday} is none; write 1 for Monday to 7 for Sunday.`;
      return [badInput(field, { en, zh: `weekday ${weekday} 无效；请填写 1（星期一）至 7（星期日）。` })];
    }
    if (weekly.findIndex((day) => day.weekday === weekday) === index) return [];
    const en = `weekday ${weekday} is there twice; put all its intervals into one.`;
    return [badInput(field, { en, zh: `weekday ${weekday} 出现两次；请将所有时段写在一起。` })];
  });
}

function amountProblems({ weekly, overrides }: HoursInput): Refusal[] {
  const days = [
    ...(weekly ?? []).map(({ intervals }, index) => ({ intervals, field: ["weekly", String(index), "intervals"] })),
    ...(overrides ?? []).map(({ intervals }, index) => ({
      intervals,
      field: ["overrides", String(index), "intervals"],
    })),
  ];
  const crowded = days.filter(({ intervals }) => intervals.length > MOST_INTERVALS);
  const refusals = crowded.map(({ field }) =>
    badInput(field, {
      en: `A day has at most ${MOST_INTERVALS} intervals; join some.`,
      zh: `一天最多 ${MOST_INTERVALS} 个时段；请合并。`,
    }),
  );
  if ((overrides ?? []).length > MOST_OVERRIDES) {
    const en = `There are at most ${MOST_OVERRIDES} overrides; leave out those of days that are long over.`;
    refusals.push(badInput(["overrides"], { en, zh: `最多 ${MOST_OVERRIDES} 个例外；请删去早已过去的日期。` }));
  }
  const long = (overrides ?? []).flatMap(({ name }, index) => (name.trim().length > LONGEST_NAME ? [index] : []));
  return [
    ...refusals,
    ...long.map((index) =>
      badInput(["overrides", String(index), "name"], {
        en: `Name the day in at most ${LONGEST_NAME} characters.`,
        zh: `名称不超过 ${LONGEST_NAME} 个字符。`,
      }),
    ),
  ];
}

export function sourceProblems(source: HolidaySource | null): Refusal[] {
  if (source === null) return [];
  const part = unknownPart(source);
  if (part === null) return [];
  const wrong = source[part] ?? "";
  return [
    badInput(["holidaySource", part], {
      en: `No holidays are known of the ${part} "${wrong}". The query holidayPlaces lists what is known.`,
      zh: `没有 ${part}“${wrong}”的假日数据。可用 holidayPlaces 查询已有数据。`,
    }),
  ];
}

/** `weekly.2[0].to` of the rules is `weekly.<where Tuesday stands>.intervals.0.to` of the input. */
function refusalOf({ field, message, remedy }: CalendarProblem, { weekly }: HoursInput): Refusal {
  const steps = field
    .replace(/^holidays/, "overrides")
    .split(/[.[\]]+/)
    .filter((step) => step !== "");
  const text = { en: `${message.en} ${remedy.en}`, zh: `${message.zh}${remedy.zh}` };
  if (steps[0] !== "weekly" || steps[1] === undefined) return badInput(steps, text);
  const place = (weekly ?? []).findIndex(({ weekday }) => String(weekday) === steps[1]);
  return badInput(place < 0 ? ["weekly"] : ["weekly", String(place), "intervals", ...steps.slice(2)], text);
}

function weekOf(weekly: readonly WeekdayHoursInput[]): CalendarFacts["weekly"] {
  const week: Record<Weekday, readonly OpenHours[]> = { ...CLOSED_WEEK };
  for (const { weekday, intervals } of weekly) {
    const day = WEEKDAYS.find((one) => one === weekday);
    if (day !== undefined) week[day] = intervals.map(trimmed);
  }
  return week;
}

function sourceOf(source: HolidaySourceInput | null): HolidaySource | null {
  if (source === null) return null;
  return { country: source.country, state: source.state?.trim() || null, region: source.region?.trim() || null };
}

function overrideOf({ date, name, intervals }: CalendarOverrideInput): CalendarOverride {
  return { date, name: storableText(name.trim().replace(/\s+/g, " ")), intervals: intervals.map(trimmed) };
}

const trimmed = ({ from, to }: OpenHours): OpenHours => ({ from: from.trim(), to: to.trim() });
const byStart = (a: OpenHours, b: OpenHours) => (a.from < b.from ? -1 : 1);
const byDate = (a: CalendarOverride, b: CalendarOverride) => (a.date < b.date ? -1 : 1);
