import { paths } from "../paths.ts";

/** How far back shortened promises are looked for, in days. */
export const SHORTENED_SPAN = 90;

/** The lists that hold exactly what the dashboard counts. */
export const lists = {
  endingWithin: (days: number) => paths.versionsWhere({ endingWithinDays: days }, "supportEndsOn"),
  endedButLatest: () => paths.versionsWhere({ endedButLatest: true }, "product.name"),
  noEnd: () => paths.versionsWhere({ noEndAnnounced: true }, "releasedOn"),
  shortened: () => `${paths.changes()}?shortened=true&days=${SHORTENED_SPAN}`,
} as const;
