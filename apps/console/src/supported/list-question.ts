import { SEGMENTS, type Segment } from "@supportbook/policy";

/** Which of the two lists, of which day, by what was known when. Days are calendar dates of the vendor. */
export interface ListQuestion {
  readonly segment: Segment;
  /** Null: today. */
  readonly at: string | null;
  /** Null: by what is known now. */
  readonly knownOn: string | null;
  readonly search: string;
}

const A_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** From an address; what is not understood there is as if it were not said. */
export function questionOf(address: URLSearchParams): ListQuestion {
  const day = (name: string) => {
    const text = address.get(name);
    return text !== null && A_DAY.test(text) ? text : null;
  };
  return {
    segment: SEGMENTS.find((segment) => segment === address.get("segment")) ?? "HOME_MOBILE",
    at: day("at"),
    knownOn: day("known"),
    search: address.get("search") ?? "",
  };
}

/** Into an address, without what is as it is by itself. */
export function addressOf({ segment, at, knownOn, search }: ListQuestion): URLSearchParams {
  const address = new URLSearchParams({ segment });
  if (at !== null) address.set("at", at);
  if (knownOn !== null) address.set("known", knownOn);
  if (search !== "") address.set("search", search);
  return address;
}

/**
 * The last instant of a day where the vendor is: what was published in the course of that day counts as known on it.
 * @param timeZone IANA name.
 */
export function endOfDay(day: string, timeZone: string): string {
  const next = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime({ timeZone });
  return next.toInstant().subtract({ microseconds: 1 }).toString();
}
