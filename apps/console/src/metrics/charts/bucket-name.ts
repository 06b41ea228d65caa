import type { BucketInterval } from "@supportbook/policy";
import type { Bucket } from "../figures/figure.ts";

const utc = (date: string) => Date.parse(`${date}T00:00:00Z`);

function formatOf(locale: string, options: Intl.DateTimeFormatOptions) {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
}

/** What a bucket is called on an axis: short, and alike for all of one interval. */
export function bucketName({ from, label }: Bucket, interval: BucketInterval, locale: string): string {
  switch (interval) {
    case "DAY":
    case "WEEK":
      return formatOf(locale, { day: "numeric", month: "short" }).format(utc(from));
    case "MONTH":
      return formatOf(locale, { month: "short", year: "numeric" }).format(utc(from));
    case "QUARTER":
    case "YEAR":
      return label.split("-").reverse().join(" ");
  }
}

/** Which days it is, in words that stand by themselves. */
export function bucketDays({ from, through }: Bucket, interval: BucketInterval, locale: string): string {
  const whole = { dateStyle: "medium" } as const;
  if (interval === "DAY") return formatOf(locale, whole).format(utc(from));
  if (interval === "MONTH") return formatOf(locale, { month: "long", year: "numeric" }).format(utc(from));
  return formatOf(locale, whole).formatRange(utc(from), utc(through));
}
