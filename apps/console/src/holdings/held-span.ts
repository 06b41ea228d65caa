interface HeldSpan {
  readonly heldFrom: string;
  readonly heldThrough: string | null;
}

export type Holding = "OVER" | "NOW" | "TO_COME";

/** Whether something is held on a calendar date, was before or will be after it. */
export function holdingOn({ heldFrom, heldThrough }: HeldSpan, on: string): Holding {
  if (on < heldFrom) return "TO_COME";
  return heldThrough !== null && on > heldThrough ? "OVER" : "NOW";
}

const PLACE: Readonly<Record<Holding, number>> = { NOW: 0, TO_COME: 1, OVER: 2 };

/** What is held now first, then what will be, then what is over, the latest first. */
export function nowFirst<Held extends HeldSpan>(held: readonly Held[], on: string): Held[] {
  return held.toSorted(
    (one, other) => PLACE[holdingOn(one, on)] - PLACE[holdingOn(other, on)] || (one.heldFrom < other.heldFrom ? 1 : -1),
  );
}
