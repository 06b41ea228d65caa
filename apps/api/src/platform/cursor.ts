import { fault } from "./faults.ts";
import { sayToCaller } from "./request-facts.ts";

export type KeyPart = string | number | boolean | null;
export type SortKey = readonly KeyPart[];

/** How a list is sorted. The key must end in something unique, or a page boundary could fall between equals. */
export interface Ordering<T> {
  /** Told apart in cursors: one made under another ordering is refused. */
  readonly name: string;
  readonly keyOf: (item: T) => SortKey;
  /** Without it: part by part upwards, null last, text by code unit. */
  readonly compare?: (left: SortKey, right: SortKey) => number;
}

/** What tells whether a cursor belongs to a list. */
export interface CursorOwner {
  readonly name: string;
  /** Whether a cursor's content can be a key of this list at all, where a statement is given it: anybody can write one. */
  readonly isKey?: (key: SortKey) => boolean;
}

/** Part by part upwards, null after everything else, text by code unit. */
export function compareKeys(left: SortKey, right: SortKey): number {
  for (let i = 0; i < left.length; i++) {
    const a = left[i] ?? null;
    const b = right[i] ?? null;
    if (a === b) continue;
    if (a === null) return 1;
    if (b === null) return -1;
    return a < b ? -1 : 1;
  }
  return 0;
}

export function encodeCursor<T>(order: Pick<Ordering<T>, "name" | "keyOf">, item: T): string {
  return Buffer.from(JSON.stringify([order.name, ...order.keyOf(item)])).toString("base64url");
}

/** The key that a cursor holds. @throws BAD_USER_INPUT naming `field`. */
export function decodeCursor(field: "after" | "before", cursor: string, owner: CursorOwner): SortKey {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    if (Array.isArray(parts) && parts.length > 1 && parts[0] === owner.name && parts.every(isKeyPart)) {
      const key = parts.slice(1);
      if (owner.isKey?.(key) !== false) return key;
    }
  } catch {
    // Not JSON: the same answer as for a cursor of another list.
  }
  const message = {
    en: `${field} is no cursor of this list in this order. Take one from pageInfo or edges of the same query, or leave it out.`,
    zh: `${field} 不是此列表在此排序下的游标。请使用同一查询的 pageInfo 或 edges 中的游标，或将其省略。`,
  };
  throw fault("BAD_USER_INPUT", sayToCaller(message), { field: [field] });
}

function isKeyPart(part: unknown): part is KeyPart {
  return part === null || typeof part === "string" || typeof part === "number" || typeof part === "boolean";
}
