import { SEGMENTS, type Segment } from "@supportbook/policy";

/** Stands for all countries without a calendar of their own. No country has this code. */
const EVERYWHERE_ELSE = "other";

/** `/support-hours/home-mobile/DE.ics` */
export function feedPath(segment: Segment, country: string | null): string {
  return `/support-hours/${segmentInPath(segment)}/${country ?? EVERYWHERE_ELSE}.ics`;
}

/** The segment that a step of a path names, in any case; null where it names none. */
export function segmentOf(step: string): Segment | null {
  return SEGMENTS.find((segment) => segmentInPath(segment) === step.toLowerCase().replaceAll("_", "-")) ?? null;
}

/** The country that a file's name names, in any case: null for all others; undefined where it is no code. */
export function countryOf(name: string): string | null | undefined {
  if (name.toLowerCase() === EVERYWHERE_ELSE) return null;
  return /^[a-z]{2}$/i.test(name) ? name.toUpperCase() : undefined;
}

function segmentInPath(segment: Segment): string {
  return segment.toLowerCase().replaceAll("_", "-");
}
