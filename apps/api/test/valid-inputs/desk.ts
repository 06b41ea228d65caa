import { boss, seen, type Things, type ValidInputs } from "./stored-things.ts";

const reason = "There is a reason";
const nowhere = "00000000-0000-4000-8000-000000000000";

/** What the desk keeps beside requests. */
export function validOfDesk(the: Things): ValidInputs {
  const [team, reply, utility, endpoint] = [the("team"), the("canned reply"), the("utility"), the("endpoint")];
  const words = { instructionsEn: "Run it", instructionsZh: "运行", collectsEn: "Logs", collectsZh: "日志" };
  const retired = (table: string) => `UPDATE ${table} SET retired_at = '2026-11-01'`;
  const hook = { url: "https://other.example.com/in", description: "Other", kinds: [], withText: true };
  const query = { filter: { name: "x" }, columns: ["name"], sort: { field: "name", order: "ASC" } };
  const report = the("report");
  // Reports are mailed to staff alone, which one's own address is.
  const reporter = { ...boss, email: "boss@staff.example" };
  const timing = { frequency: "MONTHLY", weekday: 1, dayOfMonth: 2, hour: 8, timeZone: "Europe/Berlin" };
  const schedule = { ...timing, recipients: [reporter.email], language: "EN" };
  const question = { period: { from: "2026-01-01", through: "2026-01-31" }, metrics: ["NPS"] };
  return {
    saveTeam: { input: { ...seen(team), name: "Other", members: [{ subject: "bea", name: "Bea" }], reason } },
    retireTeam: { input: { ...seen(team), reason } },
    restoreTeam: { before: retired("team"), input: { ...seen(team), reason } },
    saveCannedReply: {
      input: { ...seen(reply), en: { title: "Other", text: "Other" }, zh: { title: "别的", text: "别的" }, reason },
    },
    retireCannedReply: { input: { ...seen(reply), reason } },
    restoreCannedReply: { before: retired("canned_reply"), input: { ...seen(reply), reason } },
    saveDiagnosticUtility: {
      input: { ...seen(utility), name: "Other", url: "https://download.example.com/o", ...words, products: [], reason },
    },
    retireDiagnosticUtility: { input: { ...seen(utility), reason } },
    restoreDiagnosticUtility: { before: retired("diagnostic_utility"), input: { ...seen(utility), reason } },
    createWebhookEndpoint: { input: hook },
    updateWebhookEndpoint: { input: { ...seen(endpoint), ...hook, enabled: true } },
    removeWebhookEndpoint: { input: { id: endpoint.id } },
    rotateWebhookSecret: { input: { id: endpoint.id, overlapHours: 5 } },
    sendTestDelivery: { input: { id: endpoint.id } },
    redeliver: {
      before: "UPDATE webhook_delivery SET state = 'FAILED', ended_at = now()",
      input: { id: the("delivery").id },
    },
    retryMail: { before: "UPDATE mail SET state = 'FAILED'", input: { id: the("mail").id } },
    createApiToken: { input: { name: "New", scopes: ["audit.read"], expiresOn: "2027-01-01" } },
    saveFeedbackSettings: {
      input: {
        ...{ expectedRevision: 1, enabled: false, scales: ["EFFORT"], restDays: 3 },
        ...{ expiresAfterDays: 5, suppressBelow: 7 },
      },
    },
    // Asked without any input.
    ...{ optOutOfFeedback: { input: {} }, optInToFeedback: { input: {} } },
    revokeApiToken: { input: { id: the("api token").id } },
    saveView: { input: { ...seen(the("view")), name: "Other", resource: "products", query } },
    deleteView: { input: seen(the("view")) },
    saveFeedbackReport: { actor: reporter, input: { ...seen(report), name: "Other", question, schedule, reason } },
    retireFeedbackReport: { input: { ...seen(report), reason } },
    sendFeedbackReportNow: { actor: reporter, input: { id: report.id, toMeOnly: true } },
    ...imports,
  };
}

/** What begins work behind the answer is asked about no import: with one, the work would outlive the walk's transaction. */
const imports: ValidInputs = {
  planImport: { isRefused: true, input: { id: nowhere, columns: [{ header: "a", column: "name" }] } },
  applyImport: { isRefused: true, input: { id: nowhere, products: ["a"], reason } },
  resumeImport: { isRefused: true, input: { id: nowhere } },
  applyRegisterImport: { isRefused: true, input: { id: nowhere, reason } },
  cancelRegisterImport: { isRefused: true, input: { id: nowhere } },
  checkRegisterImport: { isRefused: true, input: { id: nowhere } },
};
