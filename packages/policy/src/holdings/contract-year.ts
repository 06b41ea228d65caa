/** Calendar dates `YYYY-MM-DD`, both inclusive. */
export interface ContractYear {
  readonly from: string;
  readonly through: string;
}

/** What an account holds from one calendar date through another, both inclusive; null is open. */
export interface HeldSpan {
  readonly heldFrom: string;
  readonly heldThrough: string | null;
}

const LAST_DATE = "9999-12-31";

export function isHeldOn({ heldFrom, heldThrough }: HeldSpan, on: string): boolean {
  return heldFrom <= on && (heldThrough === null || on <= heldThrough);
}

/**
 * The twelve months of a plan in which the calendar date `on` lies: each begins on an anniversary of `heldFrom`, whatever
 * the calendar year does. Null before `heldFrom`.
 *
 * Interpretation (clause 5.1): a plan that begins on 29 February has its anniversary on 28 February of a common year.
 * Each anniversary is counted from `heldFrom` itself, so that it is 29 February again in the next leap year.
 */
export function contractYearOn(heldFrom: string, on: string): ContractYear | null {
  if (on < heldFrom) return null;
  const first = Temporal.PlainDate.from(heldFrom);
  const day = Temporal.PlainDate.from(on);
  const anniversary = (years: number) => first.add({ years }, { overflow: "constrain" });
  const sameYear = day.year - first.year;
  const passed = Temporal.PlainDate.compare(anniversary(sameYear), day) <= 0 ? sameYear : sameYear - 1;
  const through = anniversary(passed + 1).subtract({ days: 1 });
  return { from: anniversary(passed).toString(), through: through.year > 9999 ? LAST_DATE : through.toString() };
}
