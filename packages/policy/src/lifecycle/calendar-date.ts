import { readInstant } from "../calendar/date-and-time.ts";

/**
 * The calendar date (`YYYY-MM-DD`) of an instant in a time zone (interpretation 8): the only way from an instant to the
 * dates of milestones.
 * @param instant ISO 8601 with an offset or `Z`; a calendar date is refused, for it is no instant.
 * @param timeZone IANA name, such as `Europe/Lisbon` or `UTC`.
 * @throws RangeError that names `instant` or `timeZone`.
 */
export function calendarDateOf(instant: string | Temporal.Instant, timeZone: string): string {
  return zonedTime(instant, timeZone).toPlainDate().toString();
}

function zonedTime(instant: string | Temporal.Instant, timeZone: string): Temporal.ZonedDateTime {
  const moment = readInstant("instant", instant);
  try {
    return moment.toZonedDateTimeISO(timeZone);
  } catch (cause) {
    throw new RangeError(`timeZone: "${timeZone}" is not a time zone; use an IANA name such as "Europe/Lisbon"`, {
      cause,
    });
  }
}
