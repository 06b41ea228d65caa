const STEPS = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/**
 * "in 3 hours", "2 days ago": in the largest unit of which there are two, never more than there are.
 * @param milliseconds from now; negative for what has passed.
 */
export function relativeTime(milliseconds: number, locale: string): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto", style: "short" });
  const distance = Math.abs(milliseconds);
  const [unit, length] = STEPS.find(([, step]) => distance >= 2 * step) ?? STEPS[2];
  return format.format(Math.trunc(milliseconds / length), unit);
}
