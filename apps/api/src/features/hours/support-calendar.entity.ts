import type { OpenHours, Segment, Weekday } from "@supportbook/policy";
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from "typeorm";
import type { CalendarOverride, HolidaySource, PublicHoliday } from "./hours-book.ts";

/** Whose hours: those of a segment in a country, or of a segment wherever no country has its own (clause 2.2). */
@Entity("support_calendar")
@Index("support_calendar_active", { synchronize: false })
@Check("support_calendar_named", `name ~ '[^[:space:]]'`)
@Check("support_calendar_segment", `segment IN ('HOME_MOBILE', 'BUSINESS')`)
@Check("support_calendar_retired", `(retired_at IS NULL) = (retired_from IS NULL)`)
export class SupportCalendarEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("text")
  segment: Segment;

  /** ISO 3166-1 alpha-2; null for the fallback of the segment. */
  @Column("text", { nullable: true })
  country: string | null;

  @Column("text")
  name: string;

  @Column("integer")
  revision: number;

  /** First calendar date on which it no longer holds. */
  @Column("date", { name: "retired_from", nullable: true })
  retiredFrom: string | null;

  @Column("timestamptz", { name: "retired_at", nullable: true })
  retiredAt: Date | null;
}

/** The hours of a calendar from a day on. A row says for ever what it said when it was written. */
@Entity("support_calendar_revision")
@Index("support_calendar_revision_from", ["calendarId", "validFrom"], { unique: true, where: "replaced_at IS NULL" })
export class SupportCalendarRevisionEntity {
  @PrimaryColumn("uuid", { name: "calendar_id" })
  calendarId: string;

  @ManyToOne(() => SupportCalendarEntity, { nullable: false })
  @JoinColumn({ name: "calendar_id", foreignKeyConstraintName: "support_calendar_revision_calendar" })
  calendar: SupportCalendarEntity;

  @PrimaryColumn("integer")
  revision: number;

  /** First calendar date, in its own zone. */
  @Column("date", { name: "valid_from" })
  validFrom: string;

  /** IANA. */
  @Column("text", { name: "time_zone" })
  timeZone: string;

  @Column("jsonb")
  weekly: Record<Weekday, readonly OpenHours[]>;

  @Column("jsonb", { name: "holiday_source", nullable: true })
  holidaySource: HolidaySource | null;

  /** As the source told them when this was written. */
  @Column("jsonb")
  holidays: readonly PublicHoliday[];

  @Column("jsonb")
  overrides: readonly CalendarOverride[];

  @Column("text")
  author: string;

  @Column("text")
  reason: string;

  @Column("timestamptz", { name: "recorded_at" })
  recordedAt: Date;

  /** When other hours took its place before, or on the very day that, it began. */
  @Column("timestamptz", { name: "replaced_at", nullable: true })
  replacedAt: Date | null;
}
