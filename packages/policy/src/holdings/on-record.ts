import type { Facts, ServiceCode } from "../facts.ts";
import { type AccountLicence, type AccountStanding, accountStanding } from "../licence/account-standing.ts";
import { plusDays } from "../lifecycle/days-of-other-phase.ts";
import { extensionInForce, type HeldService, type NamedSubject, servicesHeldFor } from "./account-phase.ts";
import { type HeldSpan, isHeldOn } from "./contract-year.ts";
import { type CountedPlan, isUsedUp, type PlanUse, planUseOn } from "./plan-use.ts";

/** A plan that an account holds: one at a time. */
export interface HeldPlan extends CountedPlan {
  readonly code: string;
}

/** All that an account holds, over and to come too. */
export interface Holdings {
  readonly plans: readonly HeldPlan[];
  readonly services: readonly HeldService[];
}

/** What is on record of the customer, for any day; a part that is not on record is null. */
export interface OnRecord<Licence extends AccountLicence = AccountLicence> {
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly holdings: Holdings | null;
  /** Of any product, stored in the account or only issued to it. */
  readonly licences: readonly Licence[] | null;
}

/** What a record amounts to for one subject on one day. */
export interface Established<Licence extends AccountLicence = AccountLicence> {
  readonly plan: HeldPlan | null;
  /** Of the contract year; null without a plan. */
  readonly use: PlanUse | null;
  readonly services: readonly ServiceCode[];
  /** The support extension that lengthens the support of the version asked about. */
  readonly extension: HeldService | null;
  /** Null where no licence is on record or no product is named: a licence is one for a product (clause 2.4). */
  readonly licence: AccountStanding<Licence> | null;
}

/** What is on record, as it stands on a calendar date (`YYYY-MM-DD`) in the vendor's time zone. */
export function establishedOn<Licence extends AccountLicence>(
  { holdings, licences }: OnRecord<Licence>,
  subject: NamedSubject,
  on: string,
): Established<Licence> {
  const { plans, services } = holdings ?? { plans: [], services: [] };
  const plan = plans.find((held) => isHeldOn(held, on)) ?? null;
  const { productId } = subject;
  return {
    plan,
    use: plan === null ? null : planUseOn(plan, on),
    services: servicesHeldFor(services, subject, on),
    extension: extensionInForce(services, subject, on),
    licence: licences === null || productId === null ? null : accountStanding(licences, { product: productId, on }),
  };
}

export type FactsOnRecord = Partial<Pick<Facts, "country" | "plan" | "services" | "licence">>;

/** The facts of a question that its record settles, whatever the asker says; the others are not there. */
export function factsOnRecord({ country, holdings }: OnRecord, established: Established): FactsOnRecord {
  const { plan, services, licence } = established;
  return {
    ...(country === null ? {} : { country }),
    ...(holdings === null ? {} : { plan: plan?.code ?? null, services }),
    ...(licence === null ? {} : { licence: licence.standing.status }),
  };
}

/**
 * Interpretation (clause 5.1): once the incidents of the contract year are used up, the plan commits to nothing for a
 * further one; support itself is given as without a plan.
 */
export function stillCommits({ use }: Pick<Established, "use">): boolean {
  return use === null || !isUsedUp(use);
}

/** The days after which something on record may stand otherwise: the last of what ends, the day before what begins. */
export function turningDaysOf({ holdings, licences }: OnRecord): readonly string[] {
  const held: readonly HeldSpan[] = holdings === null ? [] : [...holdings.plans, ...holdings.services];
  const days = [
    ...held.flatMap(({ heldFrom, heldThrough }) => [plusDays(heldFrom, -1), heldThrough]),
    ...(licences ?? []).flatMap(({ validFrom, validThrough, graceDays }) => [
      plusDays(validFrom, -1),
      validThrough,
      validThrough === null ? null : plusDays(validThrough, Math.max(0, graceDays)),
    ]),
  ];
  return days.filter((day) => day !== null);
}
