import type { MilestoneKind } from "@supportbook/policy";
import type { VersionFilter } from "../../gql/versions.ts";

/** Which versions: those that were chosen, or all that a filter matches when it is done. */
export type MoveScope =
  | { readonly kind: "chosen"; readonly ids: readonly string[] }
  | { readonly kind: "matching"; readonly filter: VersionFilter; readonly total: number };

/** What the reader has entered so far, as text where it may still be incomplete. */
export interface MoveDraft {
  readonly milestone: MilestoneKind;
  readonly way: "BY_DAYS" | "TO_DATE";
  readonly days: string;
  readonly direction: "LATER" | "EARLIER";
  readonly date: string | null;
}

/** The part of `MoveMilestonesInput` that says what moves where to. */
export interface MoveOrder {
  readonly milestone: MilestoneKind;
  readonly byDays?: number;
  readonly toDate?: string;
}

export const FIRST_DRAFT: MoveDraft = {
  milestone: "SUPPORT_END",
  way: "BY_DAYS",
  days: "",
  direction: "LATER",
  date: null,
};

/** A hundred years, as the API has it: a longer move is a slip of the finger. */
export const FARTHEST_DAYS = 36_500;

/** Null while it does not say where to. */
export function moveOrderOf({ milestone, way, days, direction, date }: MoveDraft): MoveOrder | null {
  if (way === "TO_DATE") return date === null ? null : { milestone, toDate: date };
  const count = Number(days);
  if (!/^\d+$/.test(days) || count === 0 || count > FARTHEST_DAYS) return null;
  return { milestone, byDays: direction === "LATER" ? count : -count };
}
