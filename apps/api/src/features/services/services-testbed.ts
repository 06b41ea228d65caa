import type { TestApi } from "../../../test/harness.ts";
import type { Actor, Locale } from "../../platform/context.ts";

/** Who may keep what is sold. */
export const keeper: Actor = { subject: "keeper-1", name: "Test keeper", roles: ["policy-editor"] };

// biome-ignore lint/suspicious/noExplicitAny: the shape is what the document asks for, and the tests look at it
export type Data = any;

const HISTORY = "history { author action reason changes { field before after } }";
const OFFER = `id country provider { id name } soldFrom soldThrough url revision service { code } plan { code }`;

/** What each mutation answers with, beside its errors. */
const ANSWERS: Readonly<Record<string, string>> = {
  PaidService: `paidService { code name names { en zh } url soldEverywhere countries revision ${HISTORY} }`,
  Offer: `offer { ${OFFER} ${HISTORY} }`,
  Provider: `provider { id name url email phone retired revision ${HISTORY} }`,
  Plan: `plan { code names { en zh } yearlyIncidents namedContacts retired revision
    severities { severity counted responseMinutes nextResponseMinutes resolutionMinutes } responseTimes { severity within aroundTheClock } ${HISTORY} }`,
  LocalContact: `localContact { country name url revision ${HISTORY} }`,
};

/** Asks a mutation such as `createOffer`, over HTTP, as somebody who may. */
export async function change(api: TestApi, mutation: string, input: object, locale: Locale = "en"): Promise<Data> {
  const noun = Object.keys(ANSWERS).find((name) => mutation.endsWith(name)) ?? "";
  // Bringing back takes what retiring takes.
  const type = `${mutation.replace("reinstate", "retire")}Input`;
  const document = `mutation ($input: ${type.charAt(0).toUpperCase()}${type.slice(1)}!) {
    ${mutation}(input: $input) { ${ANSWERS[noun]} userErrors { code field message } } }`;
  const { data, errors } = await api.query(document, { input }, { actor: keeper, locale });
  if (data == null) throw new Error(JSON.stringify(errors));
  return data[mutation];
}

export const refusals = ({ userErrors }: Data): [string, string][] =>
  userErrors.map(({ code, field }: Data) => [code, field.join(".")]);

/** Everything that is sold, and all that was ever done to it: what must not differ after a refusal. */
export async function everything(api: TestApi): Promise<Data> {
  const tables = ["paid_service", "support_plan", "service_provider", "offer", "local_contact", "audit_entry"];
  const rows = tables.map((table) => api.db.query(`SELECT to_jsonb(t) AS row FROM ${table} t ORDER BY t::text`));
  return await Promise.all(rows);
}

/** Codes of the services sold in a country on a day, as anybody is told. */
export async function soldIn(api: TestApi, country: string, at: string): Promise<string[]> {
  const document = `query ($country: CountryCode!, $at: Date!) { paidServices(country: $country, at: $at) { code } }`;
  return (await api.query(document, { country, at })).data.paidServices.map(({ code }: Data) => code);
}
