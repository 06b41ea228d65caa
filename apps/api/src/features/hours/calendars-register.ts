import { randomUUID } from "node:crypto";
import { type OpenHours, SEGMENTS, type Segment, WEEKDAYS, type Weekday } from "@supportbook/policy";
import { Refused } from "../../platform/refusal.ts";
import type { Batch, FileRow, Register, RowOutcome, RowProblem } from "../register-files/index.ts";
import { DAY_COLUMNS, hoursText, overridesText, readOverrides, readWeek } from "./calendar-cells.ts";
import { CALENDAR_COLUMNS } from "./calendar-columns.ts";
import { sameFacts } from "./calendar-draft.ts";
import {
  type CalendarOverride,
  type CalendarRecord,
  type CalendarRevision,
  CLOSED_WEEK,
  type HoursBook,
  latestRevision,
} from "./hours-book.ts";
import { dateIn } from "./hours-in-force.ts";
import { loadHours } from "./hours-store.ts";
import { planHours, type WantedHours, withCalendar } from "./plan-hours.ts";
import { lockHours, writeCalendar } from "./write-calendar.ts";

/** What a row says; undefined where the file has no such column. */
interface CalendarRow {
  readonly segment: Segment;
  readonly country: string | null;
  readonly name: string;
  readonly timeZone: string | undefined;
  readonly week: Partial<Record<Weekday, readonly OpenHours[]>>;
  readonly holidaySource: WantedHours["holidaySource"];
  readonly overrides: readonly CalendarOverride[] | undefined;
  readonly effectiveFrom: string | null;
}

/** The support calendars as a file: a row is a calendar with the hours that are planned last. */
export const calendarsRegister: Register<CalendarRow> = {
  name: "SUPPORT_CALENDARS",
  label: { en: "Support calendars", zh: "支持日历" },
  description: {
    en: "A row is the calendar of a segment in a country, or of a segment in all others where country is empty. An import makes calendars and gives them other hours from a day on, never in time that has passed; it retires none.",
    zh: "每行是某类产品在一个国家/地区的日历；国家/地区为空则表示其余所有地区。导入会新建日历，或自某日起更改时段，从不影响已过去的时间；不会停用任何日历。",
  },
  readPermission: "console.use",
  editPermission: "hours.edit",
  columns: CALENDAR_COLUMNS,
  read(cells) {
    const segment = cells.oneOf("segment", SEGMENTS);
    if (segment == null && cells.problems.length === 0) {
      cells.problem("segment", { en: "Say whose hours they are.", zh: "请指明产品类别。" });
    }
    const timeZone = cells.text("time_zone");
    return {
      segment: segment ?? "BUSINESS",
      country: cells.country("country") ?? null,
      name: cells.requiredText("name", 100),
      timeZone: timeZone ?? undefined,
      week: readWeek(cells),
      holidaySource: sourceOf(
        cells.country("holiday_country"),
        cells.text("holiday_state"),
        cells.text("holiday_region"),
      ),
      overrides: readOverrides(cells),
      effectiveFrom: cells.date("effective_from") ?? null,
    };
  },
  keyOf: ({ segment, country }) => `${segment} ${country ?? "*"}`,
  apply,
  applied: (context) => context.hours.reload(),
  async *exportRows(context) {
    for (const calendar of context.hours.current().calendars.filter(({ retiredAt }) => retiredAt === null)) {
      yield cellsOf(calendar, context.now());
    }
  },
};

type Said = string | null | undefined;

function sourceOf(country: Said, state: Said, region: Said): WantedHours["holidaySource"] {
  if (country === undefined) return undefined;
  return country === null ? null : { country, state: state ?? null, region: region ?? null };
}

/** Each row on what the rows before it made. Calendars are few, so that each may be written by itself. */
async function apply(rows: readonly FileRow<CalendarRow>[], batch: Batch): Promise<RowOutcome[]> {
  await lockHours(batch.manager);
  let book = await loadHours(batch.manager);
  const outcomes: RowOutcome[] = [];
  for (const { row } of rows) {
    try {
      const applied = await applyRow(row, book, batch);
      book = applied.book;
      outcomes.push(applied.outcome);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      outcomes.push(error.refusals.map(problemOf));
    }
  }
  return outcomes;
}

async function applyRow(row: CalendarRow, book: HoursBook, { manager, context, reason, changeId, at }: Batch) {
  const { segment, country, week, ...said } = row;
  const before =
    book.calendars.find((one) => one.segment === segment && one.country === country && one.retiredAt === null) ?? null;
  const calendar = before ?? ({ id: randomUUID(), segment, country, revisions: [] } as const);
  const known = before === null ? CLOSED_WEEK : latestRevision(before).weekly;
  const weekly = WEEKDAYS.map((weekday) => ({ weekday, intervals: [...(week[weekday] ?? known[weekday])] }));
  const overrides = said.overrides?.map((day) => ({ ...day, intervals: [...day.intervals] }));
  const wanted = { ...said, overrides, weekly, keepPlanned: true };
  const { calendar: after, written } = planHours({ ...context, now: () => at }, { book, calendar, reason }, wanted);
  if (before !== null && (before.revision === after.revision || isRepeated(row, before, written))) {
    return { book, outcome: "UNCHANGED" as const };
  }
  await writeCalendar(context, manager, { before, after, written, action: "hours.importCalendar", reason, changeId });
  return { book: withCalendar(book, after), outcome: before === null ? ("CREATED" as const) : ("UPDATED" as const) };
}

/** Holidays of further years are nothing that the file asks for: saving the calendar in the console brings them in. */
function isRepeated({ name, effectiveFrom }: CalendarRow, before: CalendarRecord, written: CalendarRevision | null) {
  return (
    written !== null && effectiveFrom === null && name === before.name && sameFacts(latestRevision(before), written)
  );
}

/** The problem at the column that the field of the input came from. */
function problemOf({ field, text }: Refused["refusals"][number]): RowProblem {
  const [name, part] = field ?? [];
  if (name === "weekly") return { column: DAY_COLUMNS[Number(part)] ?? null, text };
  if (name === "holidaySource") return { column: `holiday_${part ?? "country"}`, text };
  const columns: Readonly<Record<string, string>> = {
    timeZone: "time_zone",
    effectiveFrom: "effective_from",
    overrides: "overrides",
    name: "name",
  };
  return { column: columns[name ?? ""] ?? null, text };
}

/** `effective_from` only of hours that have not begun: others would be refused for beginning in the past. */
function cellsOf(calendar: CalendarRecord, now: Temporal.Instant): Record<string, string | null> {
  const { segment, country, name } = calendar;
  const { timeZone, weekly, holidaySource, overrides, validFrom } = latestRevision(calendar);
  return {
    segment,
    country,
    name,
    time_zone: timeZone,
    ...Object.fromEntries(WEEKDAYS.map((weekday) => [DAY_COLUMNS[weekday - 1], hoursText(weekly[weekday])])),
    holiday_country: holidaySource?.country ?? null,
    holiday_state: holidaySource?.state ?? null,
    holiday_region: holidaySource?.region ?? null,
    overrides: overridesText(overrides),
    effective_from: validFrom > dateIn(timeZone, now) ? validFrom : null,
  };
}
