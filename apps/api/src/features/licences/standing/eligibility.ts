import { accountStanding, calendarDateOf, type LicenceStanding } from "@supportbook/policy";
import type { Context } from "../../../platform/context.ts";
import { may } from "../../../platform/permissions.ts";
import { accountById, isOpenAt } from "../../accounts/index.ts";
import { givenCode, hashOf, masked } from "../licence-secret.ts";
import { type FoundLicence, foundByHash, foundForAccount } from "./found-licence.ts";

/** How somebody stands for a product, and the licence that this rests on. */
export interface Eligibility {
  readonly standing: LicenceStanding;
  /** Null where there is none. */
  readonly licence: RestingLicence | null;
}

/** A licence as an answer may name it. */
export interface RestingLicence {
  readonly id: string;
  readonly number: string;
  readonly maskedCode: string;
  readonly productId: string;
  readonly isStored: boolean;
}

/**
 * How a company account stands for a product at an instant: what it keeps, and what the register issued to it. A closed
 * account has nothing. Whether the caller may ask about the account is for him to have checked.
 */
export async function eligibilityFacts(
  context: Context,
  {
    accountId,
    productId,
    at,
  }: { readonly accountId: string; readonly productId: string; readonly at: Temporal.Instant },
): Promise<Eligibility> {
  const on = calendarDateOf(at, context.vendorTimeZone);
  const account = await accountById(context, accountId);
  const isOpen = account !== null && isOpenAt(account, at);
  const found = isOpen ? await foundForAccount(context.db, { accountId: account.id, productId, at, on }) : [];
  const licences = found.map((licence) => asHeld(licence, licence.storedInId !== null));
  return eligibilityOf(licences, { product: productId, on });
}

export interface CodeQuestion {
  /** As somebody typed it. */
  readonly code: string;
  readonly productId: string;
  /** The account in which it should be stored; null: whichever. */
  readonly accountId: string | null;
  readonly at: Temporal.Instant;
}

/**
 * How whoever shows a code stands for a product. A code that another company keeps is, to all but staff, a code that
 * nobody has; guesses are for the caller to bound, before he asks (`reserveGuess`).
 */
export async function licenceByCodeFor(context: Context, question: CodeQuestion): Promise<Eligibility> {
  const { code, productId, accountId, at } = question;
  const on = calendarDateOf(at, context.vendorTimeZone);
  const given = givenCode(code);
  const found = given === null ? null : await foundByHash(context.db, { hash: hashOf(context.secrets, given), at });
  if (found === null || isAnothers(context, found, accountId)) return eligibilityOf([], { product: productId, on });
  const isKept = accountId === null ? found.storedInId !== null : found.storedInId === accountId;
  // That it is another product's is said of whatever code is shown, stored or not.
  const shown = asHeld(found, isKept || found.productId !== productId);
  return eligibilityOf([shown], { product: productId, on });
}

function isAnothers({ actor }: Context, { storedInId }: FoundLicence, accountId: string | null): boolean {
  return storedInId !== null && storedInId !== accountId && !may(actor, "licences.read");
}

function asHeld(licence: FoundLicence, isStored: boolean) {
  return { ...licence, product: licence.productId, isStored };
}

function eligibilityOf(
  licences: readonly ReturnType<typeof asHeld>[],
  asked: { readonly product: string; readonly on: string },
): Eligibility {
  const { standing, licence } = accountStanding(licences, asked);
  if (licence === null) return { standing, licence };
  const { id, number, ending, productId, isStored } = licence;
  return { standing, licence: { id, number, maskedCode: masked(ending), productId, isStored } };
}
