/** Whether `text` is an existing day written `YYYY-MM-DD`, without a time. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether `name` is an IANA time zone that this machine knows. */
export function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

/** Reads an instant, ISO 8601 with an offset or `Z`. @throws RangeError that names `field` and the remedy. */
export function readInstant(field: string, instant: string | Temporal.Instant): Temporal.Instant {
  try {
    return Temporal.Instant.from(instant);
  } catch (cause) {
    const remedy = 'use a time with an offset such as "2026-11-23T09:00:00Z"';
    throw new RangeError(`${field}: "${instant}" is not an instant; ${remedy}`, { cause });
  }
}

/** Milliseconds since 1970-01-01T00:00Z; anything finer is cut off. */
export function readMilliseconds(field: string, instant: string): number {
  return readInstant(field, instant).epochMilliseconds;
}

/**
 * Reads an ISO 8601 duration into milliseconds. Days and longer units are refused: a day of support hours is not 24 hours,
 * and which of the two was meant cannot be told. @throws RangeError that names `field` and the remedy.
 */
export function readDuration(field: string, duration: string): number {
  const parsed = parseDuration(field, duration);
  if (parsed.years !== 0 || parsed.months !== 0 || parsed.weeks !== 0 || parsed.days !== 0) {
    throw new RangeError(`${field}: "${duration}" counts days; say how many hours, such as "PT16H"`);
  }
  if (parsed.sign < 0) throw new RangeError(`${field}: "${duration}" is negative; give a duration of "PT0S" or more`);
  return Math.floor(parsed.total("milliseconds"));
}

function parseDuration(field: string, duration: string): Temporal.Duration {
  try {
    return Temporal.Duration.from(duration);
  } catch (cause) {
    throw new RangeError(`${field}: "${duration}" is not an ISO 8601 duration; write "PT4H" for four hours`, { cause });
  }
}

/** ISO 8601 in UTC. */
export function instantText(milliseconds: number): string {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds).toString();
}

/** ISO 8601 in hours, minutes and seconds, such as `PT48H` or `PT7H30M`. */
export function durationText(milliseconds: number): string {
  return Temporal.Duration.from({ milliseconds }).round({ largestUnit: "hours" }).toString();
}
