import type { TestApi } from "../../../test/harness.ts";
import type { Actor } from "../../platform/context.ts";
import { changeCatalogue } from "../lifecycle/index.ts";
import { aProduct } from "../lifecycle/lifecycle-testbed.ts";

export const agent: Actor = { subject: "agent-1", name: "Test agent", roles: ["support-agent"] };

// biome-ignore lint/suspicious/noExplicitAny: the shape is what the document asks for, and the tests look at it
export type Data = any;
export type Input = Readonly<Record<string, unknown>>;

export const LICENCE = `id number edition kind seats validFrom validThrough secretKind maskedCode revision
  product { slug } issuedTo { number } storedIn { number } storedAt blockedSince blockReason
  standing { status valid reason validThrough graceThrough }`;
const ERRORS = "userErrors { code field message }";

const CHANGES = {
  createLicence: ["CreateLicenceInput", `licence { ${LICENCE} }`],
  updateLicence: ["UpdateLicenceInput", `licence { ${LICENCE} }`],
  blockLicence: ["BlockLicenceInput", `licence { ${LICENCE} }`],
  unblockLicence: ["BlockLicenceInput", `licence { ${LICENCE} }`],
  setGracePeriod: ["SetGracePeriodInput", "gracePeriod { days reason author product { slug } }"],
} as const;

/** The data of a document over HTTP. @throws where there are errors. */
export async function ask(api: TestApi, document: string, variables: object, actor: Actor = agent): Promise<Data> {
  const { data, errors } = await api.query(document, { ...variables }, { actor });
  if (errors.length > 0) throw new AggregateError(errors, errors.map(({ message }) => message).join("\n"));
  return data;
}

/** The payload of one mutation of the register, by a support agent. */
export async function change(api: TestApi, name: keyof typeof CHANGES, input: Input): Promise<Data> {
  const [type, selection] = CHANGES[name];
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} ${ERRORS} } }`;
  return (await ask(api, document, { input }))[name];
}

let codes = 0;

/** A code that no other test has. */
export function anyCode(): string {
  codes += 1;
  return `QX7K-${String(codes).padStart(4, "0")}-ZW9M`;
}

/** A licence of `harbour-guard` for the year of the tests, by a support agent. */
export async function aLicence(api: TestApi, input: Input = {}): Promise<Data> {
  const usual = { product: "harbour-guard", kind: "COMMERCIAL", validFrom: "2026-01-01", validThrough: "2026-12-31" };
  const secret = "keyFile" in input ? {} : { code: anyCode() };
  const { licence, userErrors } = await change(api, "createLicence", { ...usual, ...secret, ...input });
  if (userErrors.length > 0) throw new Error(userErrors.map(({ message }: Error) => message).join("\n"));
  return licence;
}

/** Two business products. */
export async function putProducts(api: TestApi): Promise<void> {
  await changeCatalogue(api.contextFor({ actor: agent }), { reason: "Set up" }, async (writer) => {
    for (const slug of ["harbour-guard", "mail-watch"])
      await writer.putProduct({ slug, facts: aProduct({ name: slug }) });
  });
}

const STORED = `licence { id number maskedCode code storedByName product { slug } standing { status valid reason } } refusal`;
const STORED_CHANGES = {
  storeLicence: ["StoreLicenceInput", STORED],
  removeStoredLicence: ["RemoveStoredLicenceInput", STORED],
  recoverLicences: ["RecoverLicencesInput", "licences { number code stored product { slug } } more"],
} as const;

/** The payload of one mutation of a customer. */
export async function act(
  api: TestApi,
  actor: Actor,
  [name, input]: readonly [keyof typeof STORED_CHANGES, Input],
): Promise<Data> {
  const [type, selection] = STORED_CHANGES[name];
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} ${ERRORS} } }`;
  return (await ask(api, document, { input }, actor))[name];
}
