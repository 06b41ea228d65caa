import { minutesOf, type OpenHours, type SupportCalendar, WEEKDAYS, type Weekday } from "./support-calendar.ts";

/** Why time counts or not. `NOT_IN_FORCE`: before the first calendar there are no hours to count. */
export type HoursReason = "OPEN" | "OUTSIDE_HOURS" | "HOLIDAY" | "NOT_IN_FORCE";

/** A stretch of time in milliseconds since 1970, `to` not included. The last one of a timeline may have no end. */
export interface Stretch<Reason extends string = HoursReason> {
  readonly from: number;
  readonly to: number;
  readonly reason: Reason;
  /** Name of the holiday or the pause. */
  readonly name: string | null;
}

/**
 * Open and closed stretches from `start` on, without holes, for ever. The calendars come oldest first. Where one follows
 * another the new hours begin with their first day in their own time zone.
 */
export function* timeline(calendars: readonly SupportCalendar[], start: number): Generator<Stretch> {
  const begins = calendars.map(({ timeZone, validFrom }) =>
    validFrom == null ? Number.NEGATIVE_INFINITY : startOfDay(Temporal.PlainDate.from(validFrom), timeZone),
  );
  const firstDay = begins[0] ?? Number.POSITIVE_INFINITY;
  if (start < firstDay) yield { from: start, to: firstDay, reason: "NOT_IN_FORCE", name: null };
  for (const [place, calendar] of calendars.entries()) {
    const from = Math.max(start, begins[place] ?? start);
    const to = begins[place + 1] ?? Number.POSITIVE_INFINITY;
    if (from < to) yield* hoursBetween(calendar, from, to);
  }
}

function* hoursBetween(calendar: SupportCalendar, from: number, to: number): Generator<Stretch> {
  const lastHoliday =
    calendar.holidays
      .map((day) => day.date)
      .toSorted()
      .at(-1) ?? "";
  const unchanging = unchangingWeek(calendar);
  let date = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(calendar.timeZone).toPlainDate();
  let reached = from;
  while (reached < to) {
    if (unchanging !== null && date.toString() > lastHoliday) {
      yield { from: reached, to, reason: unchanging, name: null };
      return;
    }
    for (const stretch of hoursOfDay(calendar, date)) {
      const clipped = { ...stretch, from: Math.max(stretch.from, reached), to: Math.min(stretch.to, to) };
      // Before the start, or hours that a change of clocks left without a minute.
      if (clipped.from >= clipped.to) continue;
      yield clipped;
      reached = clipped.to;
    }
    date = date.add({ days: 1 });
  }
}

/** A week that is all open or all closed needs no look at its days; without this the search for a change had no end. */
function unchangingWeek({ weekly }: SupportCalendar): HoursReason | null {
  const openMinutes = WEEKDAYS.flatMap((day) => weekly[day]).reduce((sum, hours) => sum + lengthOf(hours), 0);
  if (openMinutes === 0) return "OUTSIDE_HOURS";
  return openMinutes === 7 * 24 * 60 ? "OPEN" : null;
}

function lengthOf({ from, to }: OpenHours): number {
  return (minutesOf(to) ?? 0) - (minutesOf(from) ?? 0);
}

/** The whole day from midnight to midnight, be it 23, 24 or 25 hours long; nothing for a day that the zone skipped. */
function hoursOfDay(calendar: SupportCalendar, date: Temporal.PlainDate): Stretch[] {
  const dateText = date.toString();
  const holiday = calendar.holidays.find((day) => day.date === dateText);
  const hours = holiday === undefined ? calendar.weekly[date.dayOfWeek as Weekday] : (holiday.intervals ?? []);
  const closed = { reason: holiday === undefined ? "OUTSIDE_HOURS" : "HOLIDAY", name: holiday?.name ?? null } as const;
  const endOfDay = startOfDay(date.add({ days: 1 }), calendar.timeZone);

  const stretches: Stretch[] = [];
  let reached = startOfDay(date, calendar.timeZone);
  for (const { from, to } of hours.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const opens = Math.max(reached, instantOf(date, from, calendar.timeZone));
    const closes = to === "24:00" ? endOfDay : instantOf(date, to, calendar.timeZone);
    if (reached < opens) stretches.push({ from: reached, to: opens, ...closed });
    stretches.push({ from: opens, to: closes, reason: "OPEN", name: null });
    reached = closes;
  }
  if (reached < endOfDay) stretches.push({ from: reached, to: endOfDay, ...closed });
  return stretches;
}

function startOfDay(date: Temporal.PlainDate, timeZone: string): number {
  return date.toZonedDateTime({ timeZone }).epochMilliseconds;
}

/**
 * When the wall clock shows `time` on `date`. Interpretation for the days on which clocks change: a time that comes twice
 * is meant the first time; a time that is skipped is the moment of the change. So hours never overlap, and hours that
 * lie wholly in the skipped hour are lost on that day.
 */
function instantOf(date: Temporal.PlainDate, time: string, timeZone: string): number {
  const wall = date.toPlainDateTime(Temporal.PlainTime.from(time));
  const earlier = wall.toZonedDateTime(timeZone, { disambiguation: "earlier" });
  if (earlier.toPlainDateTime().equals(wall)) return earlier.epochMilliseconds;
  const change = earlier.getTimeZoneTransition("next");
  return (change ?? earlier).epochMilliseconds;
}
