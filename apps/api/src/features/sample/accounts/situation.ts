import type { Guarantee, LicenceStatus, Outcome, RequestKind, ServiceCode, Severity } from "@supportbook/policy";

/**
 * A company account in a telling situation, and what the rules say to what is asked in it. Every date is a number of
 * days from the day on which the sample is loaded (negative: past), so that the situation stays what it is whenever
 * someone tries the product; null is open. Last days are inclusive.
 */
export interface Situation {
  readonly number: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The day from which on the account is closed. */
  readonly closedFrom?: number;
  readonly licences?: readonly SampleLicence[];
  readonly plan?: SamplePlan;
  readonly services?: readonly SampleHeldService[];
  readonly asked: readonly Asked[];
}

export interface SampleLicence {
  /** Slug. */
  readonly product: string;
  /** `COMMERCIAL` where nothing is said. */
  readonly kind?: "COMMERCIAL" | "TRIAL" | "NOT_FOR_RESALE" | "SUBSCRIPTION";
  readonly from: number;
  readonly through: number | null;
  /** Kept in the account (clause 2.4) from the beginning of a day until the beginning of another. */
  readonly stored?: { readonly from: number; readonly until?: number };
  /** The number of the account that keeps it, where that is another. */
  readonly storedIn?: string;
  /** False where the register does not know to whom it was issued. */
  readonly issuedToThem?: boolean;
  /** From the beginning of a day until the beginning of another. */
  readonly blocked?: { readonly from: number; readonly until?: number; readonly reason: string };
}

export interface SamplePlan {
  readonly code: string;
  readonly from: number;
  readonly through: number | null;
  /** The days on which it was used. */
  readonly incidents?: readonly number[];
  /** The days of uses that were taken back. */
  readonly withdrawn?: readonly number[];
  /** Whether the account's administrator speaks with support under it. */
  readonly namesContact?: true;
}

export interface SampleHeldService {
  readonly service: ServiceCode;
  /** Slug; of a support extension alone. */
  readonly product?: string;
  readonly version?: string;
  readonly from: number;
  readonly through: number | null;
}

/** What the standing of a licence rests on, as the API names it. */
export type SampleStanding =
  | "CURRENT"
  | "IN_GRACE"
  | "NOT_STORED"
  | "EXPIRED"
  | "NOT_YET_VALID"
  | "BLOCKED"
  | "OTHER_PRODUCT"
  | "NONE";

/** Validity and reason are two things: a licence in its grace period is valid, and one that is not stored is too. */
export const STANDINGS: Readonly<Record<SampleStanding, { readonly status: LicenceStatus; readonly valid: boolean }>> =
  {
    CURRENT: { status: "VALID", valid: true },
    IN_GRACE: { status: "VALID", valid: true },
    NOT_STORED: { status: "NOT_STORED", valid: true },
    EXPIRED: { status: "EXPIRED", valid: false },
    NOT_YET_VALID: { status: "NOT_YET_VALID", valid: false },
    BLOCKED: { status: "BLOCKED", valid: false },
    OTHER_PRODUCT: { status: "OTHER_PRODUCT", valid: false },
    NONE: { status: "NONE", valid: false },
  };

/** A question in an account, and the answer that follows from the clauses. */
export interface Asked {
  /** Slug. */
  readonly product: string;
  readonly version?: string;
  /** `SOFTWARE_FAULT` where nothing is said. */
  readonly kind?: RequestKind;
  readonly severity?: Severity;
  /** The day asked about; today where nothing is said. */
  readonly day?: number;
  /** Asked as if nothing were known of the account, its country not even. */
  readonly hypothetical?: true;
  readonly expected: Expected;
  /** Why, in one sentence. */
  readonly why: string;
}

export interface Expected {
  readonly outcome: Outcome;
  readonly decidedBy: readonly string[];
  /** Null where no account is looked at. */
  readonly standing: SampleStanding | null;
  /** `BEST_EFFORT` where nothing is said. */
  readonly guarantee?: Guarantee;
  /** Of the plan; none is held where nothing is said. */
  readonly planUse?: { readonly used: number; readonly included: number | null };
  /** `NOT_APPLICABLE` where nothing is said. */
  readonly target?: SampleTarget;
  /**
   * What could be bought, from whom; nobody sells it there where there is no seller, and no service covers it where it is
   * null. Nothing is said of it where this is left out.
   */
  readonly purchase?: { readonly service: ServiceCode | null; readonly soldBy: readonly string[] };
}

/** What is promised about the first answer: a time where the plan has minutes for the severity, and nothing else ever. */
export type SampleTarget =
  | "NOT_APPLICABLE"
  | "NOT_PROMISED"
  | { readonly within: string; readonly counted: "AROUND_THE_CLOCK" | "SUPPORT_HOURS" };

/** A valid licence that the account keeps since long ago. */
export function keptLicence(product: string): SampleLicence {
  return { product, from: -300, through: 65, stored: { from: -300 } };
}
