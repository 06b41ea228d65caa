/** "3 hr 20 min" of an ISO 8601 duration in the reader's words, to the minute; a duration below one minute in seconds. */
export function durationWords(duration: string, locale: string): string {
  const given = Temporal.Duration.from(duration);
  const smallestUnit = given.total("minutes") < 1 ? "second" : "minute";
  const { hours, minutes, seconds } = given.round({ largestUnit: "hours", smallestUnit, roundingMode: "trunc" });
  const parts = [
    [hours, "hour"],
    [minutes, "minute"],
    [seconds, "second"],
  ] as const;
  const shown = parts.filter(([count]) => count !== 0);
  return (shown.length === 0 ? [[0, "minute"] as const] : shown)
    .map(([value, unit]) => new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "short" }).format(value))
    .join(" ");
}
