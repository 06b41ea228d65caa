/** The last instant of a calendar day in a zone, which still belongs to it; null of none. */
export function lastInstantOf(day: string | null, timeZone: string): string | null {
  if (day === null) return null;
  const next = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timeZone);
  return next.toInstant().subtract({ milliseconds: 1 }).toString();
}
