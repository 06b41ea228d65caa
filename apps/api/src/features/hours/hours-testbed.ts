/** Calendars for the tests of this folder. */
import type { OpenHours } from "@supportbook/policy";
import { openTestApi, type TestApi } from "../../../test/harness.ts";
import type { Actor, Locale } from "../../platform/context.ts";
import type { CalendarFacts } from "./hours-book.ts";
import { type CalendarHistory, insertCalendar } from "./insert-calendar.ts";

export const editor: Actor = { subject: "editor-1", name: "Test policy editor", roles: ["policy-editor"] };

/** `09:00-12:00 13:00-17:00` */
export const hours = (text: string): OpenHours[] =>
  text.split(" ").flatMap((span) => {
    const [from, to] = span.split("-");
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });

/** Monday to Friday, and the weekend. */
export const weekOf = (usual: string, weekend = ""): CalendarFacts["weekly"] => {
  const [day, off] = [hours(usual), hours(weekend)];
  return { 1: day, 2: day, 3: day, 4: day, 5: day, 6: off, 7: off };
};

/** As an input says it. */
export const weekInput = (usual: string, weekend = "") =>
  Object.entries(weekOf(usual, weekend)).map(([weekday, intervals]) => ({ weekday: Number(weekday), intervals }));

export type Known = Pick<CalendarHistory, "segment" | "country"> & Partial<CalendarFacts>;

export interface HoursBed {
  readonly api: TestApi;
  // biome-ignore lint/suspicious/noExplicitAny: the shape is what the document asks for, and the tests look at it
  mutate(field: string, input: object, asking?: { actor?: Actor; locale?: Locale }): Promise<any>;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  supportHours(segment: string, country: string, at?: string): Promise<any>;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  daysOf(country: string, from: string, count: number): Promise<any[]>;
  idOf(segment: string, country: string | null): string;
  /** All that was ever written of calendars, and how much the audit has. */
  written(): Promise<unknown>;
}

/** An API that has these calendars since 2020. */
export async function openHoursBed(now: string, known: readonly Known[]): Promise<HoursBed> {
  const api = await openTestApi({ now });
  for (const { segment, country, ...facts } of known) {
    const usual = { timeZone: "UTC", weekly: weekOf("09:00-17:00"), holidaySource: null, overrides: [] };
    const hoursSince = { ...usual, ...facts, validFrom: "2020-01-01", reason: "Test", recordedAt: new Date(0) };
    const name = `Test hours ${country ?? "elsewhere"}`;
    await insertCalendar(api.db.manager, { segment, country, name, author: "Test", hours: [hoursSince] });
  }
  await api.contextFor().hours.reload();
  const calendars = () => api.contextFor().hours.current().calendars;
  return {
    api,
    async mutate(field, input, { actor = editor, locale = "en" } = {}) {
      const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input!`;
      const document = `mutation ($input: ${type}) { ${field}(input: $input) {
        supportCalendar { id name revision retiredFrom latest { revision validFrom state timeZone } }
        userErrors { code field message } } }`;
      const { data, errors } = await api.query(document, { input }, { actor, locale });
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      return data[field];
    },
    async supportHours(segment, country, at) {
      const document = `query ($segment: Segment!, $country: CountryCode!, $at: DateTime) {
        supportHours(segment: $segment, country: $country, at: $at) {
          openNow opensNext closesNext whyClosed closedFor timeZone calendarName isFallback feed
          days { date weekday openMinutes whyClosed holiday override intervals { from to opensAt closesAt } } } }`;
      return (await api.query(document, { segment, country, at })).data.supportHours;
    },
    async daysOf(country, from, count) {
      const document = `query ($from: Date, $count: Int!) { supportCalendars { country
        days(from: $from, count: $count) { date openMinutes whyClosed intervals { from to opensAt closesAt } } } }`;
      const { data } = await api.query(document, { from, count }, { actor: editor });
      return data.supportCalendars.find((one: { country: string }) => one.country === country).days;
    },
    idOf: (segment, country) =>
      calendars().find((one) => one.segment === segment && one.country === country && one.retiredAt === null)?.id ?? "",
    written: () =>
      api.db.query(`SELECT (SELECT jsonb_agg(c ORDER BY c.id) FROM support_calendar c) AS calendars,
        (SELECT jsonb_agg(r ORDER BY r.calendar_id, r.revision) FROM support_calendar_revision r) AS revisions,
        (SELECT count(*) FROM audit_entry WHERE outcome = 'DONE') AS entries`),
  };
}
