/** Says that a date is not announced so far. */
export const TO_BE_ANNOUNCED = "tba";

const FORM = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:Z|[+-](\d{2}):(\d{2}))$/;

/**
 * What is wrong with a timestamp by the date-and-time rules of OpenEoX Core 1.0, section 1: the form of RFC 3339 with
 * upper-case `T` and `Z`, a zone always present, and no leap seconds. Any offset up to 23:59 is in order. Null when fine.
 */
export function timestampProblem(text: string): string | null {
  const found = FORM.exec(text);
  if (found === null)
    return `"${text}" is not a timestamp such as "2026-12-31T23:59:59Z" (upper-case T and Z, zone required)`;
  const [, date = "", hour, minute, second, offsetHour = "0", offsetMinute = "0"] = found;
  if (second === "60") return `"${text}" is a leap second; use 23:59:59 of the same day`;
  if (!isCalendarDate(date)) return `"${text}" names a day that does not exist`;
  const inRange = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
  if (!inRange) return `"${text}" names a time of day that does not exist`;
  if (Number(offsetHour) > 23 || Number(offsetMinute) > 59) return `"${text}" has an offset beyond 23:59`;
  return null;
}

function isCalendarDate(date: string): boolean {
  try {
    Temporal.PlainDate.from(date);
    return true;
  } catch {
    return false;
  }
}

/** A timestamp without a problem as an instant; null for what is not announced, not there, or not a timestamp. */
export function instantOf(text: string | undefined): Temporal.Instant | null {
  if (text === undefined || text === TO_BE_ANNOUNCED || timestampProblem(text) !== null) return null;
  // Temporal reads nine digits after the full stop; OpenEoX allows any number.
  return Temporal.Instant.from(text.replace(/(\.\d{9})\d+/, "$1"));
}
