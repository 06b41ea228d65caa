import { type AccountLicence, type AccountStanding, accountStanding, calendarDateOf } from "@supportbook/policy";
import type { Context } from "../../../platform/context.ts";
import { may } from "../../../platform/permissions.ts";
import { accountById, isOpenAt } from "../../accounts/index.ts";
import { givenCode, hashOf, masked } from "../licence-secret.ts";
import { type FoundLicence, foundByHash, foundForAccount } from "./found-licence.ts";

/** A licence on which somebody's standing may rest, now or on a day to come: what the rules look at, and how it is called. */
export interface RecordedLicence extends AccountLicence {
  readonly id: string;
  readonly number: string;
  readonly maskedCode: string;
}

export interface AccountStandingQuestion {
  readonly accountId: string;
  readonly productId: string;
  readonly at: Temporal.Instant;
}

/**
 * The few licences on which a company account's standing for a product rests at an instant and in the days to come: of
 * what it keeps, and what the register issued to it. A closed account has nothing. Whether the caller may ask about the
 * account is for him to have checked.
 */
export async function licencesOnRecord(
  context: Context,
  { accountId, productId, at }: AccountStandingQuestion,
): Promise<readonly RecordedLicence[]> {
  const on = calendarDateOf(at, context.vendorTimeZone);
  const account = await accountById(context, accountId);
  const isOpen = account !== null && isOpenAt(account, at);
  const found = isOpen ? await foundForAccount(context.db, { accountId: account.id, productId, at, on }) : [];
  return found.map((licence) => recorded(licence, licence.storedInId !== null));
}

/** How a company account stands for a product at an instant, by the same licences. */
export async function eligibilityFacts(
  context: Context,
  asked: AccountStandingQuestion,
): Promise<AccountStanding<RecordedLicence>> {
  const { productId: product, at } = asked;
  const on = calendarDateOf(at, context.vendorTimeZone);
  return accountStanding(await licencesOnRecord(context, asked), { product, on });
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
 * The licence of a code that somebody shows, as it counts for a product; empty where there is none. A code that another
 * company keeps is, to all but staff, a code that nobody has; guesses are for the caller to bound, before he asks
 * (`reserveGuess`).
 */
export async function licencesByCode(context: Context, question: CodeQuestion): Promise<readonly RecordedLicence[]> {
  const { code, productId, accountId, at } = question;
  const given = givenCode(code);
  const found = given === null ? null : await foundByHash(context.db, { hash: hashOf(context.secrets, given), at });
  if (found === null || isAnothers(context, found, accountId)) return [];
  const isKept = accountId === null ? found.storedInId !== null : found.storedInId === accountId;
  // That it is another product's is said of whatever code is shown, stored or not.
  return [recorded(found, isKept || found.productId !== productId)];
}

function isAnothers({ actor }: Context, { storedInId }: FoundLicence, accountId: string | null): boolean {
  return storedInId !== null && storedInId !== accountId && !may(actor, "licences.read");
}

function recorded(licence: FoundLicence, isStored: boolean): RecordedLicence {
  const { id, number, ending, productId, validFrom, validThrough, isBlocked, graceDays } = licence;
  const terms = { product: productId, isStored, validFrom, validThrough, isBlocked, graceDays };
  return { ...terms, id, number, maskedCode: masked(ending) };
}
