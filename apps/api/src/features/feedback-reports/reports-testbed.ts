import { randomUUID } from "node:crypto";
import { openTestApi, type TestApi, testNow } from "../../../test/harness.ts";
import type { Actor } from "../../platform/context.ts";
import { writeFact } from "../feedback/index.ts";

// biome-ignore lint/suspicious/noExplicitAny: the shape is what the document asks for, and the tests look at it
export type Data = any;

export const analyst: Actor = {
  subject: "analyst-1",
  name: "Ana Lyst",
  roles: ["analyst"],
  email: "ana@vendor.example",
};
export const otherAnalyst: Actor = { ...analyst, subject: "analyst-2", name: "Other analyst", email: null };
export const agent: Actor = { subject: "agent-1", name: "Test agent", roles: ["support-agent"] };
export const administrator: Actor = { subject: "admin-1", name: "Test administrator", roles: ["admin"] };

export const question = { period: { relative: "LAST_WEEK" }, groupBy: ["PRODUCT"], metrics: ["CSAT"] };

/** Mondays at 08:00 in Berlin: at 07:00 UTC in winter, at 06:00 in summer. */
export const mondays = {
  frequency: "WEEKLY",
  weekday: 1,
  hour: 8,
  timeZone: "Europe/Berlin",
  recipients: ["ana@vendor.example", "lead@staff.example"],
  language: "EN",
};

const REPORT = `id name question period from through shared mine ownerName link revision changedAt retired nextDueAt
  schedule { frequency weekday dayOfMonth hour timeZone language recipients }
  lastSentAt lastProblem { code explanation at }
  sendings { at dueAt senderName periodFrom periodThrough mails taken failed problem { code } }`;

const INPUTS = {
  saveFeedbackReport: "SaveFeedbackReportInput",
  retireFeedbackReport: "RetireFeedbackReportInput",
  sendFeedbackReportNow: "SendFeedbackReportInput",
};

export interface ReportsBed {
  readonly api: TestApi;
  /** From then on it is this time. */
  setTime(instant: string): void;
  change(name: keyof typeof INPUTS, input: object, actor?: Actor): Promise<Data>;
  /** A report as its owner kept it. */
  kept(input: object, actor?: Actor): Promise<Data>;
  report(id: string, actor?: Actor): Promise<Data>;
  names(actor: Actor, variables?: object): Promise<string[]>;
  /** The mails of reports, the oldest first. */
  mails(search: string): Promise<Data[]>;
}

export async function openReportsBed(smtpUrl: string | null = null): Promise<ReportsBed> {
  let now = Temporal.Instant.from(testNow);
  const mail = {
    ...{ from: { name: "Vendor support", address: "support@vendor.example" }, smtpUrl, keepDays: 90 },
    ...{ inboundSecret: null, inboundMostBytes: 100_000, staffDomains: ["staff.example"] },
  };
  const api = await openTestApi({ clock: () => now, mail });
  const asked = async (document: string, variables: object, actor: Actor): Promise<Data> => {
    const { data, errors } = await api.query(document, { ...variables }, { actor });
    if (errors.length > 0) throw new AggregateError(errors, errors.map(({ message }) => message).join());
    return data;
  };
  const change: ReportsBed["change"] = async (name, input, actor = analyst) => {
    const document = `mutation ($input: ${INPUTS[name]}!) { ${name}(input: $input) {
      report { ${REPORT} } userErrors { code field message } } }`;
    return (await asked(document, { input }, actor))[name];
  };
  return {
    api,
    setTime(instant) {
      now = Temporal.Instant.from(instant);
    },
    change,
    async kept(input, actor) {
      const { report, userErrors } = await change("saveFeedbackReport", { question, ...input }, actor);
      if (userErrors.length > 0) throw new Error(userErrors[0].message);
      return report;
    },
    async report(id, actor = analyst) {
      const document = `query ($id: ID!) { feedbackReport(id: $id) { ${REPORT} history { action } } }`;
      return (await asked(document, { id }, actor)).feedbackReport;
    },
    async names(actor, variables = {}) {
      const document = `query ($mine: Boolean, $retired: Boolean) {
        feedbackReports(mine: $mine, retired: $retired) { name } }`;
      return (await asked(document, variables, actor)).feedbackReports.map(({ name }: Data) => name);
    },
    async mails(search) {
      const document = `query ($search: String) { outbox(first: 50, filter: { kind: [FEEDBACK_REPORT], search: $search }) {
        nodes { id recipient subject body state } } }`;
      return (await asked(document, { search }, administrator)).outbox.nodes.toReversed();
    },
  };
}

/** So many pieces of feedback on a product, the first `satisfied` of which rate it 5, the others 2. */
export async function putRatings(
  { db }: TestApi,
  { product, at, satisfied, count }: { product: string; at: string; satisfied: number; count: number },
): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    await writeFact(db.manager, {
      ...{ id: randomUUID(), at: new Date(at), basis: "FEEDBACK", language: "en", product },
      ...{ type: "RATING", source: "INVITATION", satisfaction: index < satisfied ? 5 : 2 },
    });
  }
}

export const codes = ({ userErrors }: Data): string[] =>
  userErrors.map(({ code, field }: Data) => `${code} ${field.join(".")}`);
