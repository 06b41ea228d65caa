import type { OrderDirection } from "../../../platform/order-direction.ts";
import { compareKeys, type KeyPart, type Ordering, type SortKey } from "../../../platform/pagination.ts";
import { compareText } from "../snapshot/build-catalogue.ts";
import type { Catalogue } from "../snapshot/catalogue.ts";

/** How one part of a sort key is compared. */
export interface PartOrder {
  readonly compare: (left: string, right: string) => number;
  readonly direction: OrderDirection;
}

export const upwards = compareText;

/** As people read names: `á` beside `a`, `10` after `9`. One language for all, or a cursor would depend on the server. */
export const asNames = new Intl.Collator("en", { numeric: true }).compare;

/** The first part that differs decides. What has no value comes last, whichever the direction. */
export function compareParts(parts: readonly PartOrder[], left: SortKey, right: SortKey): number {
  for (const [place, part] of parts.entries()) {
    const order = comparePart(part, left[place] ?? null, right[place] ?? null);
    if (order !== 0) return order;
  }
  return 0;
}

function comparePart(part: PartOrder, left: KeyPart, right: KeyPart): number {
  if (left === null || right === null) return compareKeys([left], [right]);
  const order = part.compare(String(left), String(right));
  return part.direction === "ASC" ? order : -order;
}

const sortedLists = new WeakMap<Catalogue, Map<string, readonly unknown[]>>();

/** Each snapshot is sorted once an ordering; filters keep the order, so a request sorts nothing. */
export function sortedOnce<T>(
  catalogue: Catalogue,
  ordering: Required<Ordering<T>>,
  items: () => Iterable<T>,
): readonly T[] {
  let lists = sortedLists.get(catalogue);
  if (lists === undefined) {
    lists = new Map();
    sortedLists.set(catalogue, lists);
  }
  let sorted = lists.get(ordering.name) as readonly T[] | undefined;
  if (sorted === undefined) {
    const keyed = Array.from(items(), (item) => ({ item, key: ordering.keyOf(item) }));
    sorted = keyed.sort((a, b) => ordering.compare(a.key, b.key)).map(({ item }) => item);
    lists.set(ordering.name, sorted);
  }
  return sorted;
}
