import { randomUUID } from "node:crypto";
import type { TestApi } from "../../../test/harness.ts";
import type { Actor, Locale } from "../../platform/context.ts";
import { agent } from "../accounts/accounts-testbed.ts";
import { changeCatalogue } from "../lifecycle/index.ts";
import { aProduct, aVersion } from "../lifecycle/lifecycle-testbed.ts";
import {
  OfferEntity,
  PaidServiceEntity,
  type PlanSeverity,
  ServiceProviderEntity,
  SupportPlanEntity,
} from "../services/index.ts";

// biome-ignore lint/suspicious/noExplicitAny: the shape is what the document asks for, and the tests look at it
export type Data = any;
export type Input = Readonly<Record<string, unknown>>;

export const HELD_PLAN = `id plan { code } heldFrom heldThrough revision use { included used left from through statement }
  incidents { id reference usedOn note author withdrawnAt withdrawalReason } namedContacts { name }
  history { action author reason changes { field before after } }`;
export const HELD_SERVICE = `id service { code } product { slug } version { name } heldFrom heldThrough revision
  history { action reason changes { field before after } }`;

const CHANGES = {
  grantPlan: ["GrantPlanInput", `heldPlan { ${HELD_PLAN} }`],
  changeHeldPlan: ["ChangeHeldInput", `heldPlan { ${HELD_PLAN} }`],
  recordIncident: ["RecordIncidentInput", `incident { id reference usedOn } heldPlan { ${HELD_PLAN} }`],
  withdrawIncident: ["WithdrawIncidentInput", `incident { id withdrawnAt withdrawalReason } heldPlan { ${HELD_PLAN} }`],
  grantService: ["GrantServiceInput", `heldService { ${HELD_SERVICE} }`],
  changeHeldService: ["ChangeHeldInput", `heldService { ${HELD_SERVICE} }`],
  nameContact: ["NamedContactInput", `heldPlan { ${HELD_PLAN} }`],
  unnameContact: ["NamedContactInput", `heldPlan { ${HELD_PLAN} }`],
} as const;
export type HoldingsMutation = keyof typeof CHANGES;

interface Asking {
  readonly actor?: Actor;
  readonly locale?: Locale;
}

/** The data of a document over HTTP. @throws where there are errors. */
export async function ask(api: TestApi, document: string, variables: object = {}, asking: Asking = {}): Promise<Data> {
  const { data, errors } = await api.query(document, { ...variables }, { actor: agent, ...asking });
  if (errors.length > 0) throw new AggregateError(errors, errors.map(({ message }) => message).join("\n"));
  return data;
}

/** The payload of one mutation; by a support agent unless somebody else is named. */
export async function change(api: TestApi, name: HoldingsMutation, input: Input, asking: Asking = {}): Promise<Data> {
  const [type, selection] = CHANGES[name];
  const document = `mutation ($input: ${type}!) {
    ${name}(input: $input) { ${selection} userErrors { code field message } } }`;
  return (await ask(api, document, { input }, asking))[name];
}

/** The same where it must succeed. */
export async function done(api: TestApi, name: HoldingsMutation, input: Input, asking: Asking = {}): Promise<Data> {
  const payload = await change(api, name, input, asking);
  if (payload.userErrors.length === 0) return payload;
  throw new Error(payload.userErrors.map(({ message }: Error) => message).join("\n"));
}

/** Two business products and a home one. `harbour-guard` 2 is in full support, 1 ended in March 2026. */
export async function putCatalogue(api: TestApi): Promise<void> {
  const editor: Actor = { subject: "editor-1", name: "Test editor", roles: ["lifecycle-editor"] };
  await changeCatalogue(api.contextFor({ actor: editor }), { reason: "Set up" }, async (writer) => {
    for (const slug of ["harbour-guard", "mail-watch"]) {
      const { id } = await writer.putProduct({ slug, facts: aProduct({ name: slug }) });
      await writer.putVersions(id, [
        { name: "1", facts: aVersion({ name: "1", releasedOn: "2020-01-01", supportEndsOn: "2026-03-31" }) },
        { name: "2", facts: aVersion({ name: "2", releasedOn: "2024-01-01", supportEndsOn: "2029-12-31" }) },
      ]);
    }
    const home = aProduct({ name: "Home Guard", segment: "HOME_MOBILE" });
    const { id } = await writer.putProduct({ slug: "home-guard", facts: home });
    await writer.putVersions(id, [{ name: "1", facts: aVersion({ name: "1", releasedOn: "2024-01-01" }) }]);
  });
}

const severities = (minutes: number | null): PlanSeverity[] =>
  ([1, 2, 3, 4] as const).map((severity) => ({
    severity,
    counted: severity === 1 ? "AROUND_THE_CLOCK" : "SUPPORT_HOURS",
    responseMinutes: severity <= 2 ? minutes : null,
    nextResponseMinutes: null,
    resolutionMinutes: null,
  }));

/**
 * SMALL includes 2 incidents and 1 contact and promises 120 minutes for severities 1 and 2; LARGE is without limit and
 * promises nothing; OLD is retired.
 */
export async function putPlans(api: TestApi): Promise<void> {
  const plan = (code: string, some: Partial<SupportPlanEntity>) => ({
    code,
    nameEn: `Test ${code.toLowerCase()}`,
    nameZh: `测试 ${code}`,
    yearlyIncidents: 2,
    namedContacts: 1,
    severities: severities(120),
    retired: false,
    revision: 1,
    ...some,
  });
  await api.db
    .getRepository(SupportPlanEntity)
    .insert([
      plan("SMALL", {}),
      plan("LARGE", { yearlyIncidents: null, namedContacts: 2, severities: severities(null) }),
      plan("OLD", { retired: true }),
    ]);
  await api.contextFor().services.reload();
}

/** In Germany a provider sells the support extension and Professional Services; nobody sells anything elsewhere. */
export async function putOffers(api: TestApi): Promise<void> {
  const provider = { id: randomUUID(), name: "Test Partner", email: "sales@example.com", phone: null, url: null };
  for (const [code, nameEn] of [
    ["SUPPORT_EXTENSION", "Test Extension"],
    ["PROFESSIONAL_SERVICES", "Test Professional Services"],
  ] as const) {
    const service = { code, nameEn, nameZh: `测试 ${nameEn}`, url: null, revision: 1 };
    await api.db.getRepository(PaidServiceEntity).upsert(service, ["code"]);
  }
  await api.db.getRepository(ServiceProviderEntity).insert({ ...provider, retired: false, revision: 1 });
  await api.db.getRepository(OfferEntity).insert(
    (["SUPPORT_EXTENSION", "PROFESSIONAL_SERVICES"] as const).map((serviceCode) => ({
      id: randomUUID(),
      serviceCode,
      planCode: null,
      country: "DE",
      providerId: provider.id,
      url: null,
      soldFrom: null,
      soldThrough: null,
      revision: 1,
    })),
  );
  await api.contextFor().services.reload();
}
