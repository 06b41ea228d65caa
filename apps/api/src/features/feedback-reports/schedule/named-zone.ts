/** Whether it is an IANA time zone that this machine knows. An offset would hold in summer what is true in winter only. */
export function isNamedZone(name: string): boolean {
  if (/^[+-]/.test(name)) return false;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId.length > 0;
  } catch {
    return false;
  }
}
