import type { Text } from "../text.ts";
import { contractYearOn, type HeldSpan } from "./contract-year.ts";

/** How much of its plan an account has used in one contract year (clause 5.1). */
export interface PlanUse {
  /** Incidents that the plan includes in a contract year; null is without limit. */
  readonly included: number | null;
  readonly used: number;
  /** Never below nothing, also where the plan has come to include fewer than were used; null is without limit. */
  readonly left: number | null;
  /** Calendar dates, both inclusive: the contract year, or what of it the plan is held. */
  readonly from: string;
  readonly through: string;
}

/** A plan that an account holds, as far as its use goes. */
export interface CountedPlan extends HeldSpan {
  /** Null: without limit. */
  readonly yearlyIncidents: number | null;
  /** The calendar date of each incident that counts; withdrawn ones do not. */
  readonly usedOn: readonly string[];
}

/** The use of the contract year in which the calendar date `on` lies; null before the plan is held. */
export function planUseOn({ heldFrom, heldThrough, yearlyIncidents, usedOn }: CountedPlan, on: string): PlanUse | null {
  const year = contractYearOn(heldFrom, on);
  if (year === null) return null;
  const used = usedOn.filter((day) => year.from <= day && day <= year.through).length;
  return {
    included: yearlyIncidents,
    used,
    left: yearlyIncidents === null ? null : Math.max(0, yearlyIncidents - used),
    from: year.from,
    through: heldThrough !== null && heldThrough < year.through ? heldThrough : year.through,
  };
}

/** Whether no further incident of the contract year is included. */
export function isUsedUp({ left }: Pick<PlanUse, "left">): boolean {
  return left === 0;
}

/** "4 of 12 used". */
export function planUseStatement({ included, used }: Pick<PlanUse, "included" | "used">): Text {
  if (included === null) return { en: `${used} used, without limit`, zh: `已使用 ${used} 次，次数不限` };
  return { en: `${used} of ${included} used`, zh: `${included} 次中已使用 ${used} 次` };
}
