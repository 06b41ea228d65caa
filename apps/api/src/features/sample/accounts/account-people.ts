import type { SamplePlan, Situation } from "./situation.ts";

/** Who works in a sample account, under the subject that the identity provider would give. */
export interface AccountPerson {
  readonly subject: string;
  readonly name: string;
  readonly email: string;
  readonly role: "ADMINISTRATOR" | "MEMBER";
}

const companyAdmin = (role: AccountPerson["role"]): AccountPerson => ({
  subject: "sample-company-admin",
  name: "Sample company admin",
  email: "company-admin@sample.invalid",
  role,
});

const customer = (role: AccountPerson["role"]): AccountPerson => ({
  subject: "sample-customer",
  name: "Sample customer",
  email: "customer@sample.invalid",
  role,
});

/** Where the people of the sample sign-in work, so that one can try the customers' side of both roles. */
const SIGNED_IN: Readonly<Record<string, readonly [AccountPerson, ...AccountPerson[]]>> = {
  A200001: [companyAdmin("ADMINISTRATOR"), customer("MEMBER")],
  A200604: [customer("ADMINISTRATOR")],
};

/** The first administers. Everybody else than the people of the sample sign-in is there by name only. */
export function peopleOf({ number }: Pick<Situation, "number">): readonly [AccountPerson, ...AccountPerson[]] {
  const own: AccountPerson = {
    subject: `sample-owner-${number}`,
    name: `Sample owner of ${number}`,
    email: `${number.toLowerCase()}@sample.invalid`,
    role: "ADMINISTRATOR",
  };
  return SIGNED_IN[number] ?? [own];
}

/** Of the licence in this place (from 1) of an account; plainly a sample, and told apart by its ending. */
export function sampleCode(number: string, place: number): string {
  return `SAMPLE-${String(place).padStart(4, "0")}-${number.slice(1)}`;
}

/** The register's number of that licence. */
export function sampleLicenceNumber(number: string, place: number): string {
  return `L${number.slice(1)}-${place}`;
}

/** What each use of a plan is named by. */
export function incidentReference(number: string, place: number): string {
  return `SAMPLE-${number}-${String(place).padStart(3, "0")}`;
}

/** Uses that count and uses that were taken back, in one order. */
export function usesOf(plan: SamplePlan): readonly { readonly day: number; readonly isWithdrawn: boolean }[] {
  const counted = (plan.incidents ?? []).map((day) => ({ day, isWithdrawn: false }));
  return [...counted, ...(plan.withdrawn ?? []).map((day) => ({ day, isWithdrawn: true }))];
}
