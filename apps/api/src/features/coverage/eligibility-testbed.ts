import { openTestApi, type TestApi } from "../../../test/harness.ts";
import type { Actor, Locale } from "../../platform/context.ts";
import { agent, customer, putAccount, type StoredAccount } from "../accounts/accounts-testbed.ts";
import { done, type Input, putCatalogue, putOffers, putPlans } from "../holdings/holdings-testbed.ts";
import { hours } from "../hours/hours-testbed.ts";
import { insertCalendar } from "../hours/index.ts";
import { aLicence, anyCode } from "../licences/licences-testbed.ts";

// biome-ignore lint/suspicious/noExplicitAny: the shape is what the document asks for, and the tests look at it
type Data = any;

const DECISION = `outcome guarantee decidedBy openQuestions outcomeHoldsThrough
  findings { clause explanation } remedies { fact to outcome }
  facts { fact value source asked detail }
  planUse { included used left statement }
  licenceStanding { status valid reason validThrough graceThrough }
  purchase { country service { code } offers { provider { name email } } contact { name } statement }
  responseCommitment { within }
  responseTarget { state because severity within counted dueAt statement }`;

interface Asking {
  readonly actor?: Actor;
  readonly locale?: Locale;
}

export interface EligibilityBed {
  readonly api: TestApi;
  /** The answer with its errors, to `harbour-guard` 2 and a software fault unless the question says otherwise. */
  ask(question: Input, asking?: Asking): ReturnType<TestApi["query"]>;
  /** The decision. @throws where there is none. */
  decided(question: Input, asking?: Asking): Promise<Data>;
}

/** A catalogue, plans and offers in Germany, and business hours there from 9 to 17 UTC, Mondays to Fridays. */
export async function openEligibilityBed(): Promise<EligibilityBed> {
  const api = await openTestApi();
  await putCatalogue(api);
  await putPlans(api);
  await putOffers(api);
  const day = hours("09:00-17:00");
  const weekly = { 1: day, 2: day, 3: day, 4: day, 5: day, 6: [], 7: [] };
  const facts = { timeZone: "UTC", weekly, holidaySource: null, overrides: [], validFrom: "2020-01-01" };
  await insertCalendar(api.db.manager, {
    segment: "BUSINESS",
    country: "DE",
    name: "Test hours",
    author: "Test",
    hours: [{ ...facts, reason: "Test", recordedAt: new Date(0) }],
  });
  await api.contextFor().hours.reload();
  const document = `query ($question: CoverageQuestion!) { checkCoverage(question: $question) { ${DECISION} } }`;
  const usual = { product: "harbour-guard", version: "2", kind: "SOFTWARE_FAULT" };
  const ask: EligibilityBed["ask"] = (question, asking = { actor: agent }) =>
    api.query(document, { question: { ...usual, ...question } }, asking);
  return {
    api,
    ask,
    async decided(question, asking) {
      const { data, errors } = await ask(question, asking);
      if (errors.length > 0) throw new AggregateError(errors, errors.map(({ message }) => message).join("\n"));
      return data.checkCoverage;
    },
  };
}

export interface Company extends StoredAccount {
  readonly administrator: Actor;
  readonly member: Actor;
}

/** A company in Germany, or wherever else, with an administrator and a member. */
export async function aCompany(api: TestApi, name: string, country = "DE"): Promise<Company> {
  const [administrator, member] = [customer(`${name} admin`), customer(`${name} member`)];
  const people = [
    [administrator, "ADMINISTRATOR"],
    [member, "MEMBER"],
  ] as const;
  return { ...(await putAccount(api, { name, country, people })), administrator, member };
}

let companies = 0;

/** A company that no other test has. */
export async function aNewCompany(api: TestApi, country = "DE"): Promise<Company> {
  companies += 1;
  return await aCompany(api, `Company ${companies}`, country);
}

/** A licence of `harbour-guard` for 2026 that is issued to an account and, unless told otherwise, kept in it. */
export async function licenceOf(api: TestApi, { id }: StoredAccount, some: Input = {}, isStored = true): Promise<Data> {
  const code = anyCode();
  const licence = await aLicence(api, { issuedTo: id, code, ...some });
  if (isStored) {
    await api.db.query(
      `INSERT INTO licence_storage (id, licence_id, account_id, during, stored_by, stored_by_name)
       VALUES (gen_random_uuid(), $1, $2, '[2025-01-01,)', 'somebody', 'Somebody')`,
      [licence.id, id],
    );
  }
  return { ...licence, code };
}

/** What is held, as a support agent gives it. */
export async function holds(api: TestApi, { id }: StoredAccount, held: Input): Promise<Data> {
  const mutation = "plan" in held ? "grantPlan" : "grantService";
  const payload = await done(api, mutation, { account: id, heldFrom: "2026-01-01", ...held });
  return payload.heldPlan ?? payload.heldService;
}

/** One fact of an answer. @throws where it is not listed. */
export function factOf(decision: Data, name: string): Data {
  const found = decision.facts.find(({ fact }: { fact: string }) => fact === name);
  if (found === undefined) throw new Error(`The fact ${name} is not listed.`);
  return found;
}
