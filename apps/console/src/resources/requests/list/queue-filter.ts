import { REQUEST_CATEGORIES, type RequestCategory } from "@supportbook/policy";
import type { RequestFilter } from "../../../gql/request-queue.ts";

const AN_HOUR_MS = 3_600_000;
const A_DAY_MS = 24 * AN_HOUR_MS;

const ENDED: readonly RequestCategory[] = ["RESOLVED", "CLOSED", "DECLINED"];
/** What somebody still has to do something about. */
export const OPEN_CATEGORIES = REQUEST_CATEGORIES.filter((category) => !ENDED.includes(category));

/** Of what the API takes lists of, the queue asks for one. */
const ONE_OF_MANY = ["category", "severity", "kind", "outcome"] as const;

/**
 * What narrows the queue, as the API takes it. Spans are kept as hours and days in addresses and views, where an instant
 * would grow old, and become instants when they are asked.
 * @param now milliseconds since 1970.
 */
export function queueFilter(asked: Readonly<Record<string, unknown>>, now: number = Date.now()): RequestFilter {
  const { dueWithinHours, waitingForDays, filedWithinDays, ...others } = asked;
  const lists = ONE_OF_MANY.filter((name) => name in others && !Array.isArray(others[name]));
  return {
    ...others,
    ...Object.fromEntries(lists.map((name) => [name, [others[name]]])),
    ...(typeof dueWithinHours === "number" && { dueBefore: instantAt(now + dueWithinHours * AN_HOUR_MS) }),
    ...(typeof waitingForDays === "number" && { categorySinceBefore: instantAt(now - waitingForDays * A_DAY_MS) }),
    ...(typeof filedWithinDays === "number" && { createdFrom: instantAt(now - filedWithinDays * A_DAY_MS) }),
  };
}

function instantAt(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
