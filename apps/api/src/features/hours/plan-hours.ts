import { isDeepStrictEqual } from "node:util";
import type { Context } from "../../platform/context.ts";
import { badInput, Refused, refuseAny } from "../../platform/refusal.ts";
import { storableText } from "../../platform/storable.ts";
import { draftOf, type HoursInput, hoursProblems, nameProblems, sameFacts, tidied } from "./calendar-draft.ts";
import { dayAfter, effectiveDay, requireUncounted } from "./effective-date.ts";
import {
  type CalendarFacts,
  type CalendarRecord,
  type CalendarRevision,
  type HoursBook,
  latestRevision,
  revisionsInOrder,
} from "./hours-book.ts";
import { dateIn, hoursFor, spanAt, startOfDay } from "./hours-in-force.ts";
import { publicHolidays, YEARS_OF_HOLIDAYS } from "./public-holidays.ts";

export interface WantedHours extends HoursInput {
  readonly name?: string | null | undefined;
  readonly effectiveFrom?: string | null | undefined;
  /** Hours that are planned for an earlier day than these stay planned. */
  readonly keepPlanned?: boolean;
}

/** What is to be changed, in which state of things. */
export interface HoursPlan {
  readonly book: HoursBook;
  /** As it stands; of a new one only whose hours they are. */
  readonly calendar:
    | CalendarRecord
    | (Pick<CalendarRecord, "id" | "segment" | "country"> & { readonly revisions: readonly [] });
  readonly reason: string;
}

export interface PlannedHours {
  readonly calendar: CalendarRecord;
  /** Null where the hours stay as they are. */
  readonly written: CalendarRevision | null;
  readonly book: HoursBook;
  /** First day of the hours that were wanted. */
  readonly effectiveFrom: string;
}

/**
 * What the calendar would be: the new hours take the place of all that have not begun, or, where planned ones are kept, of
 * those from their own first day on.
 * @throws Refused with everything that is wrong.
 */
export function planHours(ctx: Pick<Context, "now" | "actor">, plan: HoursPlan, wanted: WantedHours): PlannedHours {
  const { calendar: before } = plan;
  const latest = isKept(before) ? latestRevision(before) : null;
  const name = storableText(wanted.name?.trim() ?? (isKept(before) ? before.name : ""));
  const draft = draftOf(wanted, latest);
  refuseAny([...nameProblems(name), ...hoursProblems(wanted, draft, dateIn("UTC", ctx.now()))]);
  const facts = tidied(draft);
  const effectiveFrom = firstDay(ctx, plan, { given: wanted.effectiveFrom, timeZone: facts.timeZone });
  const holidays = holidaysOf(facts, effectiveFrom);
  const keepPlanned = wanted.keepPlanned ?? false;
  const same = isSame(revisionsInOrder(before), { facts, holidays, effectiveFrom, keepPlanned, now: ctx.now() });
  const revision = (isKept(before) ? before.revision : 0) + 1;
  const recordedAt = new Date(ctx.now().epochMilliseconds);
  const author = ctx.actor?.name ?? "Supportbook";
  const written = same
    ? null
    : {
        ...facts,
        revision,
        validFrom: effectiveFrom,
        holidays,
        author,
        reason: plan.reason,
        recordedAt,
        replacedAt: null,
      };
  const calendar = {
    retiredFrom: null,
    retiredAt: null,
    ...before,
    name,
    ...withRevision(before, written, keepPlanned),
  };
  const book = withCalendar(plan.book, calendar);
  if (written !== null) {
    const { segment, country } = before;
    const change = { segment, country, before: plan.book, after: book, now: ctx.now() };
    requireUncounted({ ...change, effectiveFrom, timeZone: facts.timeZone });
  }
  return { calendar: renamed(before, calendar), written, book, effectiveFrom };
}

export function withCalendar({ calendars }: HoursBook, calendar: CalendarRecord): HoursBook {
  return { calendars: [...calendars.filter(({ id }) => id !== calendar.id), calendar] };
}

function isKept(calendar: HoursPlan["calendar"]): calendar is CalendarRecord {
  return "name" in calendar;
}

/** A new name counts as a change, though it holds at once and changes no hour. */
function renamed(before: HoursPlan["calendar"], after: CalendarRecord): CalendarRecord {
  const isOnlyName = isKept(before) && before.name !== after.name && before.revision === after.revision;
  return isOnlyName ? { ...after, revision: after.revision + 1 } : after;
}

function withRevision(
  { revisions, ...before }: HoursPlan["calendar"],
  written: CalendarRevision | null,
  keepPlanned: boolean,
) {
  if (written === null) return { revision: "revision" in before ? before.revision : 1, revisions };
  const { validFrom, revision, recordedAt } = written;
  const now = recordedAt.toTemporalInstant();
  const gives = (one: CalendarRevision) =>
    one.replacedAt === null && (one.validFrom >= validFrom || !(keepPlanned || hasBegun(one, now)));
  const kept = revisions.map((one) => (gives(one) ? { ...one, replacedAt: recordedAt } : one));
  return { revision, revisions: [...kept, written] };
}

function hasBegun({ validFrom, timeZone }: CalendarRevision, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(startOfDay(validFrom, timeZone), now) <= 0;
}

function firstDay(
  { now }: Pick<Context, "now">,
  { book, calendar }: HoursPlan,
  { given, timeZone }: { readonly given: string | null | undefined; readonly timeZone: string },
): string {
  const today = dateIn(timeZone, now());
  const latest = isKept(calendar) ? latestRevision(calendar) : null;
  const held = spanAt(hoursFor(book, calendar.segment, calendar.country), now())?.held ?? null;
  const soonest = held === null ? today : dayAfter(today);
  const usual = latest !== null && latest.validFrom > today ? latest.validFrom : soonest;
  const day = effectiveDay({ given, usual, timeZone, now: now() });
  requireFree(book, calendar, day);
  return day;
}

/** A calendar that was retired keeps its days. */
function requireFree({ calendars }: HoursBook, calendar: HoursPlan["calendar"], day: string): void {
  const ended = calendars.filter(
    (other) => other.segment === calendar.segment && other.country === calendar.country && other.id !== calendar.id,
  );
  const until =
    ended
      .map(({ retiredFrom }) => retiredFrom ?? "")
      .toSorted()
      .at(-1) ?? "";
  if (day >= until) return;
  throw new Refused([
    badInput(["effectiveFrom"], {
      en: `The calendar that was retired still holds until ${until}. Begin on that day or later.`,
      zh: `已停用的日历在 ${until} 之前仍然有效。请从该日或之后开始。`,
    }),
  ]);
}

function holidaysOf({ holidaySource }: CalendarFacts, effectiveFrom: string) {
  if (holidaySource === null) return [];
  return publicHolidays(holidaySource, { from: Number(effectiveFrom.slice(0, 4)), count: YEARS_OF_HOLIDAYS });
}

interface Wanted {
  readonly facts: CalendarFacts;
  readonly holidays: CalendarRevision["holidays"];
  readonly effectiveFrom: string;
  readonly keepPlanned: boolean;
  readonly now: Temporal.Instant;
}

/** Whether the hours would be what they are from that day on, holidays of further years included. */
function isSame(planned: readonly CalendarRevision[], wanted: Wanted): boolean {
  const { facts, holidays, effectiveFrom, keepPlanned, now } = wanted;
  const latest = planned.at(-1);
  if (latest === undefined || !sameFacts(latest, facts)) return false;
  const coming = (list: CalendarRevision["holidays"]) => list.filter(({ date }) => date >= effectiveFrom);
  if (!isDeepStrictEqual(coming(latest.holidays), coming(holidays))) return false;
  if (hasBegun(latest, now)) return true;
  const goes = planned.filter((one) => one !== latest && !hasBegun(one, now) && !keepPlanned);
  return effectiveFrom === latest.validFrom && goes.length === 0;
}
