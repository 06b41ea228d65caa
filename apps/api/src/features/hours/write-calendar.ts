import type { EntityManager } from "typeorm";
import { changedParts } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { type Refusal, Refused } from "../../platform/refusal.ts";
import { factsOf } from "./calendar-draft.ts";
import type { CalendarRecord, CalendarRevision, HoursBook } from "./hours-book.ts";
import { revisionsInOrder } from "./hours-book.ts";
import { HOURS_CHANNEL, loadHours } from "./hours-store.ts";
import { SupportCalendarEntity, SupportCalendarRevisionEntity } from "./support-calendar.entity.ts";

/** The calendars inside the transaction that changes them. */
export interface HoursChangeInHand {
  readonly manager: EntityManager;
  readonly book: HoursBook;
}

/**
 * One change after another, whichever calendar: each sees what the ones before it wrote. What is kept in memory here is
 * read again before this returns. @throws Refused, having written nothing.
 */
export async function changeHours<Result>(
  ctx: Context,
  work: (inHand: HoursChangeInHand) => Promise<Result>,
): Promise<Result> {
  const result = await ctx.db.transaction(async (manager) => {
    await lockHours(manager);
    return await work({ manager, book: await loadHours(manager) });
  });
  await ctx.hours.reload();
  return result;
}

/** Makes other changes of calendars wait until this transaction ends. */
export async function lockHours(manager: EntityManager): Promise<void> {
  await manager.query("SELECT pg_advisory_xact_lock(hashtextextended('support calendars', 0))");
}

export interface WrittenCalendar {
  readonly before: CalendarRecord | null;
  readonly after: CalendarRecord;
  /** Null where the hours stay as they were. */
  readonly written: CalendarRevision | null;
  readonly action: string;
  readonly reason: string;
  /** Of what is changed together with others. */
  readonly changeId?: string;
}

/** Writes what differs, and accounts for it. */
export async function writeCalendar(ctx: Context, manager: EntityManager, change: WrittenCalendar): Promise<void> {
  const { before, after, written, action, reason, changeId = null } = change;
  const { revisions: _, ...row } = after;
  await manager.upsert(SupportCalendarEntity, row, ["id"]);
  const replaced = after.revisions.filter(
    ({ replacedAt }, place) => before?.revisions[place]?.replacedAt !== replacedAt,
  );
  for (const { revision, replacedAt } of replaced.filter((one) => one !== written)) {
    await manager.update(SupportCalendarRevisionEntity, { calendarId: after.id, revision }, { replacedAt });
  }
  if (written !== null) await manager.insert(SupportCalendarRevisionEntity, { ...written, calendarId: after.id });
  const target = { targetType: "SupportCalendar", targetId: after.id, targetLabel: labelOf(after) };
  const parts = changedParts(before === null ? null : auditedFields(before), auditedFields(after));
  await manager.query("SELECT pg_notify($1, '')", [HOURS_CHANNEL]);
  const changes = [{ ...target, ...parts }];
  await ctx.audit.recordDone(manager, ctx, { action, reason, changeId, at: ctx.now(), changes });
}

/** `Office hours (BUSINESS, DE)` */
export function labelOf({ name, segment, country }: Pick<CalendarRecord, "name" | "segment" | "country">): string {
  return `${name} (${segment}, ${country ?? "*"})`;
}

/** As planned last: name, hours, and the days on which they begin and end. */
function auditedFields(calendar: CalendarRecord): object {
  const { segment, country, name, retiredFrom } = calendar;
  const latest = revisionsInOrder(calendar).at(-1);
  const hours = latest === undefined ? {} : { ...factsOf(latest), effectiveFrom: latest.validFrom };
  return { segment, country, name, ...hours, retiredFrom };
}

/** A refusal that is about a calendar as it stands, which the caller is shown. */
export class CalendarInTheWay extends Refused {
  readonly calendarId: string;

  constructor(calendarId: string, refusal: Refusal) {
    super([refusal]);
    this.calendarId = calendarId;
  }
}
