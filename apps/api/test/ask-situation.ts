import { calendarDateOf } from "@supportbook/policy";
import { peopleOf } from "../src/features/sample/accounts/account-people.ts";
import type { Asked, Expected, Situation } from "../src/features/sample/accounts/situation.ts";
import type { Actor } from "../src/platform/context.ts";
import type { TestApi } from "./harness.ts";

export const supportAgent: Actor = { subject: "agent", name: "Agent", roles: ["support-agent"] };

/** The first administrator of a sample account, as the identity provider would have it. */
export function administratorOf(situation: Situation): Actor {
  const [{ subject, name, email }] = peopleOf(situation);
  return { subject, name, email, roles: ["company-admin"] };
}

const DOCUMENT = `query ($question: CoverageQuestion!) { checkCoverage(question: $question) {
  outcome decidedBy guarantee
  licenceStanding { status valid reason }
  planUse { used included statement }
  purchase { service { code } offers { provider { name } } statement }
  responseTarget { state within counted }
  findings { clause } facts { fact value source }
} }`;

/** An answer, as far as the expectations go. */
export interface Answer extends Pick<Expected, "outcome" | "decidedBy" | "guarantee"> {
  readonly licenceStanding: { readonly status: string; readonly valid: boolean; readonly reason: string } | null;
  readonly planUse: { readonly used: number; readonly included: number | null; readonly statement: string } | null;
  readonly purchase: Purchase | null;
  readonly responseTarget: { readonly state: string; readonly within: string | null; readonly counted: string | null };
  readonly findings: readonly { readonly clause: string }[];
  readonly facts: readonly { readonly fact: string; readonly value: string | null; readonly source: string }[];
}

interface Purchase {
  readonly service: { readonly code: string } | null;
  readonly offers: readonly { readonly provider: { readonly name: string } | null }[];
  readonly statement: string;
}

/** Asks over HTTP what is asked in a situation. `account` is left out where somebody asks who has that account alone. */
export async function askSituation(
  api: TestApi,
  asked: Asked,
  asking: { actor: Actor; account?: string },
): Promise<Answer> {
  const { product, version, kind = "SOFTWARE_FAULT", severity, hypothetical } = asked;
  const { actor, account } = asking;
  const whose = hypothetical === true ? { hypothetical } : account === undefined ? {} : { account };
  const question = { product, version, kind, severity, ...whose, ...instantOf(api, asked) };
  const { data, errors } = await api.query(DOCUMENT, { question }, { actor });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  return data.checkCoverage;
}

/** What the account says of itself, for the same product and day. */
export type AccountAnswer = Pick<Answer, "licenceStanding"> & {
  readonly plan: { readonly use: Answer["planUse"] } | null;
};

const ACCOUNT = `query ($id: ID!, $product: String!, $at: DateTime, $on: Date) { companyAccount(id: $id) {
  licenceStanding(product: $product, at: $at) { status valid reason }
  plan(at: $on) { use(at: $on) { used included statement } }
} }`;

export async function askAccount(
  api: TestApi,
  asked: Asked,
  asking: { actor: Actor; account: string },
): Promise<AccountAnswer> {
  const { at } = instantOf(api, asked);
  const variables = { id: asking.account, product: asked.product, at, on: at?.slice(0, 10) };
  const { data, errors } = await api.query(ACCOUNT, variables, { actor: asking.actor });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  return data.companyAccount;
}

/** Noon of the day; nothing for now, which is what a caller who leaves it out means. */
function instantOf(api: TestApi, { day = 0 }: Asked): { at?: string } {
  if (day === 0) return {};
  const { now, vendorTimeZone: timeZone } = api.contextFor();
  const date = Temporal.PlainDate.from(calendarDateOf(now(), timeZone)).add({ days: day });
  return { at: date.toZonedDateTime({ timeZone, plainTime: "12:00" }).toInstant().toString() };
}
