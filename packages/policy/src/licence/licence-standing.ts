import type { LicenceStatus } from "../facts.ts";
import { plusDays } from "../lifecycle/days-of-other-phase.ts";

/**
 * Why a licence, or an account for a product, stands as it does. Validity is a field of its own: `IN_GRACE` is past its
 * last day and valid, `NOT_STORED` is valid and of no full use (clause 2.4).
 */
export const LICENCE_REASONS = [
  "CURRENT",
  "IN_GRACE",
  "NOT_STORED",
  "EXPIRED",
  "NOT_YET_VALID",
  "BLOCKED",
  "OTHER_PRODUCT",
  "NONE",
] as const;
export type LicenceReason = (typeof LICENCE_REASONS)[number];

/**
 * What decides about one licence. Its kind does not: a trial, a licence that is not for resale and a subscription are
 * licences, and clause 4.5b asks for a valid one without asking what was paid for it.
 */
export interface LicenceTerms {
  /** Calendar dates in the vendor's time zone, both inclusive; null: without end. */
  readonly validFrom: string;
  readonly validThrough: string | null;
  /** Whether the vendor had it blocked at the instant asked about. */
  readonly isBlocked: boolean;
  /** How many days after its last day it still counts; 0: none. */
  readonly graceDays: number;
}

/** What a licence, or an account for a product, amounts to on one day. */
export interface LicenceStanding {
  /** What the rules look at. */
  readonly status: LicenceStatus;
  readonly valid: boolean;
  readonly reason: LicenceReason;
  /** The last day of the licence that this rests on; null where it has no end, or there is none for the product. */
  readonly validThrough: string | null;
  /** Through when it counts beyond that by the product's grace period; null where there is no such time. */
  readonly graceThrough: string | null;
}

/** How one licence stands on a calendar date (`YYYY-MM-DD`, already in the vendor's time zone). */
export function standingOf(terms: LicenceTerms, on: string): LicenceStanding {
  const { validFrom, validThrough, isBlocked, graceDays } = terms;
  const graceThrough = validThrough === null || graceDays <= 0 ? null : plusDays(validThrough, graceDays);
  const dates = { validThrough, graceThrough };
  // The vendor took it back, whatever its dates say.
  if (isBlocked) return { ...invalid("BLOCKED"), ...dates };
  if (on < validFrom) return { ...invalid("NOT_YET_VALID"), ...dates };
  if (validThrough === null || on <= validThrough) return { status: "VALID", valid: true, reason: "CURRENT", ...dates };
  if (graceThrough !== null && on <= graceThrough)
    return { status: "VALID", valid: true, reason: "IN_GRACE", ...dates };
  return { ...invalid("EXPIRED"), ...dates };
}

function invalid(reason: "BLOCKED" | "NOT_YET_VALID" | "EXPIRED") {
  return { status: reason, valid: false, reason } as const;
}
