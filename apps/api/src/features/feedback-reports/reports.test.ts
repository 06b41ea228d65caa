import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testNow } from "../../../test/harness.ts";
import {
  administrator,
  agent,
  analyst,
  codes,
  type Data,
  mondays,
  openReportsBed,
  otherAnalyst,
  question,
  type ReportsBed,
} from "./reports-testbed.ts";

let bed: ReportsBed;
beforeAll(async () => {
  bed = await openReportsBed();
});
afterAll(() => bed.api.close());

describe("a report of figures", () => {
  it("is found again as it was kept, its period resolved to the day, and changed by who saw it as it stands", async () => {
    const filter = { product: ["harbour-guard", null], phase: ["FULL"] };
    const asked = { ...question, filter, timeZone: "Pacific/Auckland", page: "by=product" };
    const kept = await bed.kept({ name: " Weekly ", question: asked, schedule: mondays, reason: "For the desk" });
    expect(kept).toMatchObject({
      ...{ name: "Weekly", mine: true, shared: false, ownerName: "Ana Lyst", revision: 1, retired: false },
      ...{ period: "LAST_WEEK", from: "2026-11-16", through: "2026-11-22" },
      question: { ...asked, interval: null, compare: { kind: "PREVIOUS" }, suppressBelow: null },
      link: `http://localhost:4000/console/metrics?report=${kept.id}`,
      schedule: { ...mondays, dayOfMonth: null },
      nextDueAt: "2026-11-30T07:00:00.000Z",
      ...{ lastSentAt: null, lastProblem: null, sendings: [] },
    });
    // Noon of a Sunday in Europe is midnight there: the week is over.
    bed.setTime("2026-11-22T10:30:00Z");
    expect(await bed.report(kept.id)).toMatchObject({ from: "2026-11-09", through: "2026-11-15" });
    bed.setTime("2026-11-22T11:30:00Z");
    expect(await bed.report(kept.id)).toMatchObject({ from: "2026-11-16", through: "2026-11-22" });
    bed.setTime(testNow);
    const edit = { id: kept.id, expectedRevision: 1, name: "Weekly", question: asked };
    const edited = await bed.kept({ ...edit, shared: true, schedule: { ...mondays, hour: 9 } });
    expect(edited).toMatchObject({ revision: 2, shared: true, nextDueAt: "2026-11-30T08:00:00.000Z" });
    const stale = await bed.change("saveFeedbackReport", edit);
    expect([codes(stale), stale.report.revision]).toEqual([["CONFLICT input.expectedRevision"], 2]);
    const same = await bed.kept({ ...edit, expectedRevision: 2, shared: true, schedule: { ...mondays, hour: 9 } });
    expect(same.revision).toBe(2);
    expect((await bed.report(kept.id)).history).toHaveLength(2);
  });

  it("that is private is to others as if it were not there, and having tried is in the audit", async () => {
    const { id } = await bed.kept({ name: "My own", schedule: mondays });
    const unknown = "5f0c5e57-6a34-4d0c-8f3e-0f8f3f1d2a11";
    for (const actor of [agent, administrator, otherAnalyst]) {
      expect(await bed.report(id, actor)).toBeNull();
      expect(await bed.names(actor, { retired: true })).not.toContain("My own");
    }
    const tries = (of: string) =>
      Promise.all([
        bed.change("saveFeedbackReport", { id: of, expectedRevision: 1, name: "Seen", question }, administrator),
        bed.change("saveFeedbackReport", { id: of, expectedRevision: 9, name: "Seen", question }, otherAnalyst),
        bed.change("retireFeedbackReport", { id: of, expectedRevision: 1 }, administrator),
        bed.change("sendFeedbackReportNow", { id: of }, otherAnalyst),
        bed.change("sendFeedbackReportNow", { id: of, toMeOnly: true }, administrator),
      ]);
    const answers = await tries(id);
    expect(answers).toEqual(await tries(unknown));
    expect(answers.flatMap(codes)).toEqual(Array(5).fill("NOT_FOUND input.id"));
    const denied = "SELECT actor_subject AS who FROM audit_entry WHERE outcome = 'DENIED' AND target_label LIKE $1";
    await expect
      .poll(async () => new Set((await bed.api.db.query(denied, [`%${id}`])).map(({ who }: Data) => who)))
      .toEqual(new Set(["admin-1", "analyst-2"]));
  });

  it("that is shared opens by its link for who may see figures, and grants nobody anything else", async () => {
    const { id } = await bed.kept({ name: "For all", shared: true, schedule: mondays });
    expect(await bed.report(id, agent)).toMatchObject({
      ...{ name: "For all", mine: false, history: [] },
      schedule: { hour: 8, recipients: null },
    });
    expect(await bed.names(agent)).toContain("For all");
    expect(await bed.names(agent, { mine: true })).toEqual([]);
    const changed = { id, expectedRevision: 1, name: "Mine now", question };
    expect(codes(await bed.change("saveFeedbackReport", changed, otherAnalyst))).toEqual(["FORBIDDEN input.id"]);
    const retire = { id, expectedRevision: 1 };
    expect(codes(await bed.change("retireFeedbackReport", retire, otherAnalyst))).toEqual(["FORBIDDEN input.id"]);
    const document = "query ($id: ID!) { feedbackReport(id: $id) { name } }";
    const customer = { subject: "c-1", name: "Customer", roles: ["customer", "company-admin"] };
    const asked = [await bed.api.query(document, { id }, { actor: customer }), await bed.api.query(document, { id })];
    expect(asked.map(({ errors }) => errors[0]?.extensions?.code)).toEqual(["FORBIDDEN", "UNAUTHENTICATED"]);
    // Reports outlive those who leave: whoever decides what customers are asked may end a shared one.
    const retired = await bed.change("retireFeedbackReport", retire, administrator);
    expect(retired.report).toMatchObject({ retired: true, nextDueAt: null, revision: 2 });
    expect(await bed.names(agent)).not.toContain("For all");
    expect((await bed.kept({ name: "For all" })).revision).toBe(1);
  });

  it.each([
    [{ name: " " }, "input.name"],
    [{ question: { ...question, period: { relative: "SOON" } } }, "input.question", "question.period "],
    [
      { question: { ...question, period: { from: "2026-02-01", through: "2026-01-31" } } },
      "input.question",
      "question.period ",
    ],
    [{ question: { ...question, metrics: [] } }, "input.question", "question.metrics "],
    [{ question: { ...question, metrics: ["CSAT", "CSAT"] } }, "input.question", "question.metrics "],
    [{ question: { ...question, timeZone: "+02:00" } }, "input.question", "question.timeZone "],
    [{ question: { ...question, filter: { phase: ["SOME"] } } }, "input.question", "question.filter.phase.0 "],
    [{ question: { ...question, filter: { clause: [null] } } }, "input.question", "question.filter.clause.0 "],
    [{ question: { ...question, suppressBelow: 2 } }, "input.question", "question.suppressBelow "],
    [{ question: { ...question, more: 1 } }, "input.question"],
    [
      { question: { ...question, compare: { kind: "SEGMENT", filter: { product: ["tide-guard"] } } } },
      "input.question",
    ],
    [{ question: { ...question, filter: { agent: Array(99).fill("x".repeat(150)) } } }, "input.question"],
    [{ schedule: { ...mondays, weekday: null } }, "input.schedule.weekday"],
    [{ schedule: { ...mondays, frequency: "MONTHLY", dayOfMonth: 32 } }, "input.schedule.dayOfMonth"],
    [{ schedule: { ...mondays, hour: 24 } }, "input.schedule.hour"],
    [{ schedule: { ...mondays, recipients: [] } }, "input.schedule.recipients"],
    [{ schedule: { ...mondays, recipients: ["ana@vendor.example", "no address"] } }, "input.schedule.recipients"],
    [{ schedule: { ...mondays, recipients: ["lead@vendor.example"] } }, "input.schedule.recipients"],
    [{ schedule: { ...mondays, recipients: ["lead@not-staff.example"] } }, "input.schedule.recipients"],
    [
      { schedule: { ...mondays, recipients: Array.from({ length: 51 }, (_, n) => `p${n}@staff.example`) } },
      "input.schedule.recipients",
    ],
  ])("is refused %j, naming the field and what is wrong with it", async (some, field, named = "") => {
    const refused = await bed.change("saveFeedbackReport", { name: "Refused", question, ...some });
    expect(codes(refused)).toEqual([`BAD_USER_INPUT ${field}`]);
    expect(refused.userErrors[0].message).toContain(named);
  });

  it("has a name of its own among its owner's, however many are saved at once", async () => {
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => bed.change("saveFeedbackReport", { name: "At once", question })),
    );
    expect(answers.flatMap(codes)).toEqual(Array(3).fill("CONFLICT input.name"));
    expect((await bed.kept({ name: "At once" }, otherAnalyst)).mine).toBe(true);
    expect(await bed.names(analyst, { mine: true })).toContain("At once");
  });
});
