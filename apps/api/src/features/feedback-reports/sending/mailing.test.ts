import { simpleParser } from "mailparser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mailJobs } from "../../mail/index.ts";
import { type MailServer, openMailServer } from "../../mail/mail-testbed.ts";
import {
  administrator,
  analyst,
  codes,
  type Data,
  mondays,
  openReportsBed,
  otherAnalyst,
  putRatings,
  question,
  type ReportsBed,
} from "../reports-testbed.ts";
import { sendDueReports } from "./send-due-reports.ts";

let bed: ReportsBed;
let server: MailServer;
beforeAll(async () => {
  server = await openMailServer();
  bed = await openReportsBed(`smtp://127.0.0.1:${server.port}`);
  const at = "2026-11-18T12:00:00Z";
  await putRatings(bed.api, { product: "harbour-guard", at, satisfied: 4, count: 5 });
  await putRatings(bed.api, { product: "quay-guard", at, satisfied: 44, count: 50 });
  await putRatings(bed.api, { product: "quay-guard", at: "2026-11-11T12:00:00Z", satisfied: 20, count: 50 });
  await putRatings(bed.api, { product: "reef-guard", at, satisfied: 0, count: 3 });
  await putRatings(bed.api, { product: "tide-guard", at, satisfied: 2, count: 2 });
});
afterAll(async () => {
  await bed.api.close();
  await server.close();
});

/** A process that looks for what is due. */
const look = () => sendDueReports(bed.api.contextFor());
const only = (recipient: string, some: object = {}) => ({ ...mondays, recipients: [recipient], ...some });

let attempts = 0;

/** What a running process does with the mails that wait. */
async function post(search: string): Promise<void> {
  const context = bed.api.contextFor();
  for (const { id } of await bed.mails(search)) {
    attempts += 1;
    const attempt = { jobId: String(9_000 + attempts), number: 1, signal: AbortSignal.timeout(60_000) };
    await mailJobs[0].run(context, { mail: id }, attempt);
  }
}

describe("a report that is due", () => {
  it("is mailed once to each recipient by two processes, with its figures and what they are worth", async () => {
    bed.setTime("2026-11-22T10:00:00Z");
    const schedule = { ...mondays, recipients: ["ana@vendor.example", "one@staff.example", "ONE@staff.example"] };
    const { id, nextDueAt } = await bed.kept({
      name: "Figures & more",
      question: { ...question, interval: "DAY" },
      schedule,
    });
    expect(nextDueAt).toBe("2026-11-23T07:00:00.000Z");
    bed.setTime("2026-11-23T06:59:59Z");
    await look();
    expect(await bed.mails("Figures & more")).toEqual([]);
    bed.setTime("2026-11-23T07:00:00Z");
    await Promise.all([look(), look()]);
    await look();
    const mails = await bed.mails("Figures & more");
    expect(mails.map(({ recipient }) => recipient).toSorted()).toEqual(["ana@vendor.example", "one@staff.example"]);
    const [{ subject, body }] = mails;
    expect(subject).toBe("Figures & more: 2026-11-16 to 2026-11-22");
    const lines: string[] = body.split("\n");
    // Wilson: 4 of 5, 44 of 50, and 50 of 60 in all.
    expect(lines).toContain(
      "All | Satisfied customers (CSAT) | 83.3% | 60 | 72.0% – 90.7% | 40.0% (n = 50), better | csat-1",
    );
    expect(lines).toContain(
      "quay-guard | Satisfied customers (CSAT) | 88.0% | 50 | 76.2% – 94.4% | 40.0% (n = 50), better | csat-1",
    );
    expect(lines).toContain(
      "harbour-guard | Satisfied customers (CSAT) | 80.0% | 5 | 37.6% – 96.4% | no answers | csat-1",
    );
    for (const hidden of ["reef-guard", "tide-guard"]) {
      expect(lines).toContain(`${hidden} | Satisfied customers (CSAT) | suppressed | – | – | – | csat-1`);
    }
    expect(lines).toContain("2026-11-18 | 83.3% (n = 60)");
    expect(lines).toContain("2026-11-19 | no answers (n = 0)");
    expect(body).toContain("csat-1: Satisfied customers (CSAT). Answers of 4 or 5");
    expect(body).toContain(`http://localhost:4000/console/metrics?report=${id}`);
    expect(body).toContain("because Ana Lyst has it mailed every Monday at 08:00 (Europe/Berlin)");
    expect(await bed.report(id)).toMatchObject({
      ...{ lastSentAt: "2026-11-23T07:00:00.000Z", lastProblem: null, nextDueAt: "2026-11-30T07:00:00.000Z" },
      sendings: [{ dueAt: "2026-11-23T07:00:00.000Z", periodFrom: "2026-11-16", mails: 2, taken: 0, failed: 0 }],
    });
  });

  it("is written in Chinese for whom it is to be, and is in the mail what it is in the outbox, with tables", async () => {
    bed.setTime("2026-11-22T10:00:00Z");
    const compare = { kind: "SEGMENT", filter: { product: ["quay-guard"] } };
    const asked = { ...question, groupBy: [], filter: { product: ["harbour-guard", null] }, compare };
    const schedule = only("zh@staff.example", { language: "ZH_CN" });
    const { id } = await bed.kept({ name: "质量 <周报>", question: asked, schedule });
    bed.setTime("2026-11-23T07:00:00Z");
    await look();
    await post("zh@staff.example");
    const [{ subject, body }] = await bed.mails("zh@staff.example");
    expect(subject).toBe("质量 <周报>：2026-11-16 至 2026-11-22");
    expect(body).toContain("仅限：产品：harbour-guard、未知。");
    expect(body).toContain("对比同期以下范围：产品：quay-guard。");
    expect(body).toContain("全部 | 满意率（CSAT） | 80.0% | 5 | 37.6% – 96.4% | 88.0% (n = 50)，无显著差异 | csat-1");
    expect(body).toContain("每星期一 08:00（Europe/Berlin）");
    const [arrived] = server.taken.filter(({ to }) => to === "zh@staff.example");
    const read = await simpleParser(arrived?.raw ?? "");
    expect(read.text?.trim()).toBe(body.trim());
    expect(read.html).toContain("<h1>质量 &lt;周报&gt;</h1>");
    expect(read.html).toMatch(/<td [^>]*>80\.0%<\/td><td [^>]*>5<\/td><td [^>]*>37\.6% – 96\.4%<\/td>/);
    expect(read.html).toContain(`<a href="http://localhost:4000/console/metrics?report=${id}">`);
    expect((await bed.report(id)).sendings).toMatchObject([{ mails: 1, taken: 1, failed: 0 }]);
  });

  it("is made up for once after a time without a process, for the last time that was missed", async () => {
    bed.setTime("2027-03-12T12:00:00Z");
    const daily = only("daily@staff.example", { frequency: "DAILY", weekday: null, hour: 2 });
    const asked = { ...question, period: { relative: "LAST_7_DAYS" }, timeZone: "Europe/Berlin" };
    const { id } = await bed.kept({ name: "Daily", question: asked, schedule: daily });
    // Five times are over; on 28 March clocks there go from 02:00 to 03:00, which is when it was due last.
    bed.setTime("2027-03-28T20:00:00Z");
    await look();
    await look();
    expect(await bed.mails("daily@staff.example")).toHaveLength(1);
    expect(await bed.report(id)).toMatchObject({
      nextDueAt: "2027-03-29T00:00:00.000Z",
      sendings: [
        {
          ...{ dueAt: "2027-03-28T01:00:00.000Z", at: "2027-03-28T20:00:00.000Z" },
          ...{ periodFrom: "2027-03-22", periodThrough: "2027-03-28" },
        },
      ],
    });
  });

  it("is mailed to nobody once it is retired", async () => {
    bed.setTime("2027-04-01T12:00:00Z");
    const { id } = await bed.kept({ name: "Retired", schedule: only("retired@staff.example") });
    await bed.change("retireFeedbackReport", { id, expectedRevision: 1 });
    bed.setTime("2027-04-05T07:00:00Z");
    await look();
    expect(await bed.mails("retired@staff.example")).toEqual([]);
    expect(codes(await bed.change("sendFeedbackReportNow", { id }))).toEqual(["BAD_USER_INPUT input.id"]);
    expect(await bed.report(id)).toMatchObject({ retired: true, sendings: [], nextDueAt: null });
  });

  it("is not mailed in the name of whoever was last seen without the permission, and goes on once they have it", async () => {
    bed.setTime("2027-05-01T12:00:00Z");
    const moved = { ...analyst, subject: "moved-1" };
    const { id } = await bed.kept({ name: "Moved", schedule: only("moved@staff.example") }, moved);
    const demoted = { ...moved, roles: ["support-agent"] };
    expect((await bed.report(id, demoted)).lastProblem).toBeNull();
    bed.setTime("2027-05-03T06:00:00Z");
    await look();
    expect(await bed.mails("moved@staff.example")).toEqual([]);
    expect(await bed.report(id, demoted)).toMatchObject({
      ...{ lastSentAt: null, nextDueAt: "2027-05-10T06:00:00.000Z" },
      lastProblem: { code: "OWNER_LOST_PERMISSION", explanation: expect.stringContaining("feedback.report") },
      sendings: [{ mails: 0, problem: { code: "OWNER_LOST_PERMISSION" } }],
    });
    await bed.names(moved);
    bed.setTime("2027-05-10T06:00:00Z");
    await look();
    expect(await bed.mails("moved@staff.example")).toHaveLength(1);
    expect((await bed.report(id, moved)).lastProblem).toBeNull();
  });

  it("stops when its owner has not been seen for half a year, after mails that said so", async () => {
    bed.setTime("2028-01-01T12:00:00Z");
    const gone = { ...analyst, subject: "gone-1", name: "Gone analyst" };
    const schedule = only("gone@staff.example", { frequency: "MONTHLY", weekday: null, dayOfMonth: 31 });
    const { id } = await bed.kept({ name: "Gone", shared: true, schedule }, gone);
    const lastDays = ["2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30", "2028-05-31", "2028-06-30"];
    for (const day of lastDays) {
      bed.setTime(`${day}T08:00:00Z`);
      await look();
    }
    const bodies = (await bed.mails("gone@staff.example")).map(({ body }) => body);
    expect(bodies.map((body) => body.includes("It stops on 2028-06-29 unless Gone analyst opens it"))).toEqual([
      ...[false, false, false, false],
      true,
    ]);
    expect((await bed.report(id, administrator)).lastProblem.code).toBe("OWNER_NOT_SEEN");
  });

  it("leaves out whom operators allow no more, and says so where nobody is left", async () => {
    bed.setTime("2029-01-02T12:00:00Z");
    const { id } = await bed.kept({ name: "Left out", schedule: only("left@staff.example") });
    bed.setTime("2029-01-08T07:00:00Z");
    const context = bed.api.contextFor();
    await sendDueReports({ ...context, mail: { ...context.mail, staffDomains: [] } });
    expect(await bed.mails("left@staff.example")).toEqual([]);
    expect((await bed.report(id)).lastProblem.code).toBe("NO_RECIPIENT_ALLOWED");
  });

  it("is tried again while its figures cannot be had, and holds up no other", async () => {
    bed.setTime("2030-01-01T12:00:00Z");
    const { id } = await bed.kept({ name: "Failing", schedule: only("failing@staff.example") });
    await bed.kept({ name: "Fine", schedule: only("fine@staff.example") });
    await bed.api.db.query(
      "ALTER TABLE mail ADD CONSTRAINT broken CHECK (recipient <> 'failing@staff.example') NOT VALID",
    );
    bed.setTime("2030-01-07T07:00:00Z");
    await expect(look()).rejects.toThrow("1 reports could not be mailed.");
    expect(await bed.mails("fine@staff.example")).toHaveLength(1);
    expect(await bed.report(id)).toMatchObject({
      lastProblem: { code: "FIGURES_FAILED", at: "2030-01-07T07:00:00.000Z" },
      sendings: [],
    });
    await bed.api.db.query("ALTER TABLE mail DROP CONSTRAINT broken");
    bed.setTime("2030-01-07T07:05:00Z");
    await look();
    expect(await bed.mails("failing@staff.example")).toHaveLength(1);
    expect(await bed.report(id)).toMatchObject({ lastProblem: null, nextDueAt: "2030-01-14T07:00:00.000Z" });
  });
});

describe("a report that is opened", () => {
  it("answers what its question does, one at a time", async () => {
    bed.setTime("2026-11-23T10:00:00Z");
    const asked = { ...question, interval: "DAY", filter: { product: ["quay-guard", "harbour-guard"] } };
    const { id } = await bed.kept({ name: "Opened", question: asked });
    const FIGURES = `from through previousFrom suppressedBelow total { figures { metric value n suppressed interval { low } } }
      groups { key { value } figures { value n suppressed comparison { verdict previousN } } buckets { bucket { label } figures { n } } }`;
    const opened = `query ($id: ID!) { feedbackReport(id: $id) { figures { ${FIGURES} } } }`;
    const plain = `{ feedbackMetrics(filter: { from: "2026-11-16", through: "2026-11-22", product: ["quay-guard", "harbour-guard"] },
      groupBy: [PRODUCT], interval: DAY, metrics: [CSAT]) { ${FIGURES} } }`;
    const { feedbackReport } = (await bed.api.query(opened, { id }, { actor: analyst })).data;
    const answer = await bed.api.query(plain, {}, { actor: analyst });
    expect(answer.errors).toEqual([]);
    const { feedbackMetrics } = answer.data;
    expect(feedbackReport.figures).toEqual(feedbackMetrics);
    expect(feedbackMetrics.groups[0].figures[0]).toMatchObject({ value: 0.88, n: 50 });
    const all = await bed.api.query(`{ feedbackReports { figures { from } } }`, {}, { actor: analyst });
    expect(all.errors[0]?.extensions?.code).toBe("QUERY_TOO_COMPLEX");
  });
});

describe("a report that somebody has sent", () => {
  it("goes to its recipients, or to oneself, beside its schedule, and not without end", async () => {
    bed.setTime("2031-01-01T12:00:00Z");
    const schedule = only("refused@staff.example");
    const { id, nextDueAt } = await bed.kept({ name: "By hand", shared: true, schedule });
    const send = (some: object, actor = analyst): Promise<Data> =>
      bed.change("sendFeedbackReportNow", { id, ...some }, actor);
    const { report } = await send({});
    expect(report).toMatchObject({ nextDueAt, sendings: [{ dueAt: null, senderName: "Ana Lyst", mails: 1 }] });
    await post("refused@staff.example");
    expect(await bed.report(id)).toMatchObject({ lastProblem: { code: "MAIL_FAILED" }, sendings: [{ failed: 1 }] });
    const own = { ...administrator, email: "admin@elsewhere.example" };
    expect((await send({ toMeOnly: true }, own)).userErrors).toEqual([]);
    const [mail] = await bed.mails("admin@elsewhere.example");
    expect(mail.body).toContain("Test administrator had this sent to you, once.");
    expect(codes(await send({ toMeOnly: true }, otherAnalyst))).toEqual(["BAD_USER_INPUT input.toMeOnly"]);
    expect(codes(await send({}, own))).toEqual(["FORBIDDEN input.id"]);
    const answers = [];
    for (let tries = 0; tries < 9; tries += 1) answers.push(codes(await send({ toMeOnly: true })));
    expect(answers).toEqual([...Array(8).fill([]), ["RATE_LIMITED input.id"]]);
    bed.setTime("2031-01-01T13:00:01Z");
    expect(codes(await send({ toMeOnly: true }))).toEqual([]);
  });
});
