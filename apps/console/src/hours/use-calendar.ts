import { useQuery } from "@tanstack/react-query";
import { SupportCalendarDocument, type SupportCalendarQuery } from "../gql/support-calendar.ts";
import { SupportCalendarDaysDocument, type SupportCalendarDaysQuery } from "../gql/support-calendar-days.ts";
import { RequestFailed, request } from "../graphql-client.ts";

export type Calendar = NonNullable<SupportCalendarQuery["supportCalendar"]>;
export type Hours = Calendar["latest"];
export type Day = NonNullable<SupportCalendarDaysQuery["supportCalendar"]>["days"][number];

/** One calendar with all that was ever written of it. @throws RequestFailed NOT_FOUND as the query's error. */
export function useCalendar(id: string) {
  return useQuery({
    queryKey: ["support-calendars", "one", id],
    queryFn: async ({ signal }) => {
      const { supportCalendar } = await request(SupportCalendarDocument, { id }, { signal });
      if (supportCalendar === null) throw new RequestFailed("", { code: "NOT_FOUND", status: 404 });
      return supportCalendar;
    },
  });
}

/** A week of it, under the hours that hold or are planned on each day. */
export function useWeek(id: string, from: string) {
  return useQuery({
    queryKey: ["support-calendars", "days", id, from],
    queryFn: async ({ signal }) =>
      (await request(SupportCalendarDaysDocument, { id, from, count: 7 }, { signal })).supportCalendar?.days ?? [],
    placeholderData: (before) => before,
  });
}
