import type { Actor } from "../../src/platform/context.ts";
import type { TestApi } from "../harness.ts";

// biome-ignore lint/suspicious/noExplicitAny: each mutation answers in its own shape
type Answer = any;
type Ask = (name: string, input: object, selection?: string) => Promise<Answer>;

interface People {
  readonly boss: Actor;
  readonly owner: Actor;
}

/** Makes, by the mutations themselves, what inputs may name beside what the two companies have. */
export async function newThings(api: TestApi, { boss, owner }: People): Promise<void> {
  const asking =
    (actor: Actor): Ask =>
    async (name, input, selection = "") => {
      const type = TYPES[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
      const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { field message } } }`;
      const { data, errors } = await api.query(document, { input }, { actor });
      if (data == null || errors.length > 0 || data[name].userErrors.length > 0) {
        throw new Error(`${name}: ${JSON.stringify({ data, errors })}`);
      }
      return data[name];
    };
  await soldThings(asking(boss));
  await productsAndVersions(asking(boss));
  const utility = await deskThings(asking(boss));
  await requests(asking(boss), asking(owner), utility);
}

const TYPES: Readonly<Record<string, string>> = { sendTestDelivery: "WebhookEndpointInput" };

async function soldThings(ask: Ask): Promise<void> {
  await ask("createProvider", { name: "Spare provider" });
  await ask("createPlan", {
    code: "SPARE_PLAN",
    names: { en: "Spare", zh: "备用" },
    yearlyIncidents: null,
    namedContacts: 0,
    severities: [],
  });
  const { provider } = await ask("createProvider", { name: "Seller" }, "provider { id }");
  await ask("createOffer", {
    country: "IS",
    providerId: provider.id,
    service: "SUPPORT_EXTENSION",
    soldFrom: "2026-01-01",
  });
  const { account } = await ask(
    "createCompanyAccount",
    { name: "Closed", country: "NZ", number: "CLOSED-1" },
    "account { id }",
  );
  await ask("closeCompanyAccount", { id: account.id, expectedRevision: 1, reason: "Gone" });
}

async function productsAndVersions(ask: Ask): Promise<void> {
  const kind = { segment: "BUSINESS", licensing: "COMMERCIAL" };
  await ask("createProduct", { slug: "spare-product", name: "Spare product", ...kind });
  const gone = await ask("createProduct", { slug: "spare-retired", name: "Spare retired", ...kind }, "product { id }");
  await ask("retireProduct", { id: gone.product.id, expectedRevision: 1, reason: "Gone" });
  const dates = { releasedOn: "2025-01-01", supportEndsOn: "2028-01-01" };
  const make = (name: string) => ask("createVersion", { product: "spare-product", name, ...dates }, "version { id }");
  await make("1.0");
  const { version } = await make("2.0");
  await ask("updateVersion", { id: version.id, expectedRevision: 1, label: "Two" });
  const old = await make("0.1");
  await ask("retireVersion", { id: old.version.id, expectedRevision: 1, reason: "Gone" });
}

/** @returns the id of the utility. */
async function deskThings(ask: Ask): Promise<string> {
  await ask("saveTeam", { name: "Laboratory", members: [{ subject: "ann", name: "Ann" }] });
  await ask("saveCannedReply", { en: { title: "Hello", text: "Hello" } });
  const words = { instructionsEn: "Run it", instructionsZh: "运行", collectsEn: "Logs", collectsZh: "日志" };
  const collector = { name: "Collector", url: "https://download.example.com/c", ...words };
  const { utility } = await ask("saveDiagnosticUtility", collector, "utility { id }");
  const hook = { url: "https://hooks.example.com/in", description: "Ours", kinds: [] };
  const { endpoint } = await ask("createWebhookEndpoint", hook, "endpoint { id }");
  await ask("sendTestDelivery", { id: endpoint.id });
  await ask("createApiToken", { name: "Machine", scopes: ["audit.read"], expiresOn: "2027-01-01" });
  const question = { period: { relative: "LAST_WEEK" }, metrics: ["CSAT"] };
  await ask("saveFeedbackReport", { name: "Weekly", question });
  await ask("saveView", { name: "Mine", resource: "products", query: { filter: {} } });
  return utility.id;
}

const REQUESTS = 5;

/** The first and second are linked, the fourth is a part of the fifth, and a task waits on the third. */
async function requests(desk: Ask, owner: Ask, utility: string): Promise<void> {
  const ids: string[] = [];
  for (let number = 1; number <= REQUESTS; number += 1) {
    const problem = { kind: "SOFTWARE_FAULT", subject: `Another ${number}`, text: "It stalls" };
    const filing = { product: "sample-endpoint-protection", answers: { operatingSystem: "Any" }, fileAnyway: true };
    const asked = { idempotencyKey: `another-${number}`, ...filing, problems: [problem] };
    const { requests: filed } = await owner("fileRequest", asked, "requests { id revision category }");
    const [{ id, revision, category }] = filed;
    if (category === "DECLINED")
      await desk("takeUpDeclined", { id, expectedRevision: revision, reason: "Let us look" });
    ids.push(id);
  }
  const [first, second, third, fourth, fifth] = ids;
  await desk("linkRequests", { id: first, to: second, kind: "RELATES_TO" });
  const revisionOf = async (id: string | undefined) => {
    const { request } = await desk("watchRequest", { id }, "request { revision }");
    return request.revision;
  };
  const merging = { id: fourth, expectedRevision: await revisionOf(fourth) };
  const into = { into: fifth, expectedIntoRevision: await revisionOf(fifth) };
  await desk("mergeRequests", { ...merging, ...into, reason: "The same" });
  const task = { id: third, expectedRevision: await revisionOf(third), utility, why: "To see" };
  await desk("requestTask", task);
}
