import type { LicenceStatus } from "../facts.ts";
import { type LicenceStanding, type LicenceTerms, standingOf } from "./licence-standing.ts";

/** A licence that is stored in an account, or that the register issued to it. */
export interface AccountLicence extends LicenceTerms {
  /** Any name of the product that is the same wherever it is meant. */
  readonly product: string;
  /** Whether it is kept in this account (clause 2.4); issued to it and kept nowhere, or elsewhere, is not. */
  readonly isStored: boolean;
}

/** How an account stands for a product, and the licence that this rests on; null where it rests on none. */
export interface AccountStanding<Licence extends AccountLicence> {
  readonly standing: LicenceStanding;
  readonly licence: Licence | null;
}

/**
 * The most hopeful first: what gives support, what would once it is stored, what will by waiting, by renewing, by asking
 * the vendor, by buying. An account stands as its most hopeful licence does.
 */
const HOPE = ["VALID", "NOT_STORED", "NOT_YET_VALID", "EXPIRED", "BLOCKED", "OTHER_PRODUCT", "NONE"] as const;

const WITHOUT: LicenceStanding = {
  status: "NONE",
  valid: false,
  reason: "NONE",
  validThrough: null,
  graceThrough: null,
};

/**
 * How an account stands for a product on a calendar date in the vendor's time zone (clauses 2.4 and 4.5b). A licence of
 * another product counts only where it is stored and valid: it says nothing more than that the product is another.
 */
export function accountStanding<Licence extends AccountLicence>(
  licences: readonly Licence[],
  { product, on }: { readonly product: string; readonly on: string },
): AccountStanding<Licence> {
  const candidates = licences.flatMap((licence) => {
    const standing = standingFor(licence, product, on);
    return standing === null ? [] : [{ standing, licence }];
  });
  return candidates.toSorted(byHope)[0] ?? { standing: WITHOUT, licence: null };
}

function standingFor(licence: AccountLicence, product: string, on: string): LicenceStanding | null {
  const own = standingOf(licence, on);
  if (licence.product !== product) {
    return own.valid && licence.isStored ? { ...WITHOUT, status: "OTHER_PRODUCT", reason: "OTHER_PRODUCT" } : null;
  }
  return own.valid && !licence.isStored ? { ...own, status: "NOT_STORED", reason: "NOT_STORED" } : own;
}

type Candidate = Pick<AccountStanding<AccountLicence>, "standing">;

/** Among equals, one within its dates before one in grace, then the one that ends last. */
function byHope({ standing: a }: Candidate, { standing: b }: Candidate): number {
  return place(a.status) - place(b.status) || (endOf(a) > endOf(b) ? -1 : 1);
}

const place = (status: LicenceStatus) => HOPE.indexOf(status);

/** Through when it counts, after every date where it has no end. */
function endOf({ validThrough, graceThrough }: LicenceStanding): string {
  return validThrough === null ? "~" : `${validThrough} ${graceThrough ?? ""}`;
}
