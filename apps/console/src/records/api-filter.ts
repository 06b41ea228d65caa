const A_DAY_MS = 86_400_000;

type ListFilter = Readonly<Record<string, unknown>>;

/**
 * What narrows a list, as the API takes it. "Changed within so many days" is kept as days in addresses and views, where an
 * instant would grow old, and becomes one when it is asked.
 * @param now milliseconds since 1970.
 */
export function apiFilter({ changedWithinDays, ...filter }: ListFilter, now: number = Date.now()): ListFilter {
  if (typeof changedWithinDays !== "number") return filter;
  return { ...filter, changedSince: new Date(now - changedWithinDays * A_DAY_MS).toISOString() };
}
