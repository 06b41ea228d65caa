import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { customer } from "../accounts/accounts-testbed.ts";
import { done as holdingsDone } from "../holdings/holdings-testbed.ts";
import type { Data } from "../requests/requests-testbed.ts";
import { type ClocksBed, openClocksBed, publish, putPlan, weekOf } from "./clocks-testbed.ts";

let bed: ClocksBed;
beforeAll(async () => {
  bed = await openClocksBed("2026-11-20T09:00:00Z");
  await publish(bed, { country: "FR", weekly: weekOf("08:00", "17:00") });
  const closed = ["2022-11-11", "2022-11-13"];
  await publish(bed, { country: "IT", weekly: weekOf("09:00", "21:00", true), holidays: closed });
  await publish(bed, { country: "PL", weekly: weekOf("00:00", "24:00", true), timeZone: "Europe/Warsaw" });
  await publish(bed, { country: "CZ", weekly: weekOf("09:00", "17:00"), timeZone: "Europe/Prague" });
  for (const hours of [1, 4, 8, 23, 25, 48]) await putPlan(bed, `HOURS_${hours}`, { responseMinutes: hours * 60 });
  await putPlan(bed, "ALL", { responseMinutes: 240, nextResponseMinutes: 120, resolutionMinutes: 960 });
});
afterAll(() => bed.api.close());

const clock = (request: Data, metric: string): Data => request.clocks.find((each: Data) => each.metric === metric);
const first = async (id: string) => clock(await bed.clocksOf(id), "FIRST_RESPONSE");
const move = async (id: string, name: string, more: object = {}) =>
  await bed.act("moveRequest", { id, move: name, message: "Said.", ...more });
const answer = async (id: string) => await bed.done("answerRequest", { id, body: "Here." }, { actor: bed.customer() });

describe("[4] a promised time is due", () => {
  it.each([
    ["an hour at the end of a week", "HOURS_1", "DE", "2026-11-20T16:30:00Z", "2026-11-23T09:30:00Z"],
    ["four hours over a weekend", "HOURS_4", "FR", "2026-11-20T16:00:00Z", "2026-11-23T11:00:00Z"],
    ["eight hours from closing time", "HOURS_8", "DE", "2026-11-20T17:00:00Z", "2026-11-23T17:00:00Z"],
    ["48 hours past two closed days", "HOURS_48", "IT", "2022-11-09T23:00:00Z", "2022-11-15T21:00:00Z"],
    ["a day of 25 hours, 23:59 counted", "HOURS_25", "PL", "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z"],
    ["a day of 23 hours", "HOURS_23", "PL", "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z"],
  ])("after %s", async (_, plan, country, filedAt, dueAt) => {
    bed.at(filedAt);
    const { id } = await bed.filedUnder(plan, { country });
    const request = await bed.clocksOf(id);
    expect(clock(request, "FIRST_RESPONSE")).toMatchObject({ state: "RUNNING", dueAt });
    expect(request.nextDueAt).toBe(dueAt);
  });

  it("by the offset of that winter, whenever somebody looks", async () => {
    bed.at("2026-01-15T15:30:00Z");
    const { id } = await bed.filedUnder("HOURS_1", { country: "CZ" });
    bed.at("2026-07-01T09:00:00Z");
    expect(await first(id)).toMatchObject({ state: "BREACHED", dueAt: "2026-01-16T08:30:00Z" });
  });

  it("never where no plan is held, and no job waits for it", async () => {
    bed.at("2026-11-23T09:00:00Z");
    const { id } = await bed.filedUnder(null);
    const request = await bed.clocksOf(id, { actor: bed.customer() });
    const nothing = { state: "NOT_APPLICABLE", reason: "NO_PLAN", dueAt: null, left: null, promised: null, ledger: [] };
    for (const each of request.clocks) expect(each).toMatchObject(nothing);
    const waiting = "SELECT 1 FROM graphile_worker.jobs WHERE key LIKE '%' || $1";
    expect(await bed.api.db.query(waiting, [id])).toEqual([]);
    expect(await bed.clocksOf(id, { actor: customer("Stranger") })).toBeNull();
  });
});

describe("[6.4] what the customer is waited for", () => {
  it("is not counted, and is told as a line of the ledger", async () => {
    bed.at("2026-11-23T09:00:00Z");
    const { id } = await bed.filedUnder("ALL");
    bed.at("2026-11-23T10:00:00Z");
    await move(id, "ASK_CUSTOMER");
    expect(await bed.clocksOf(id)).toMatchObject({ nextDueAt: null });
    bed.at("2026-11-25T12:00:00Z");
    await answer(id);
    const request = await bed.clocksOf(id, { actor: bed.customer() });
    expect(clock(request, "FIRST_RESPONSE")).toMatchObject({ state: "MET", endedAt: "2026-11-23T10:00:00Z" });
    const next = { state: "RUNNING", dueAt: "2026-11-25T14:00:00Z", promised: "PT2H", counted: "SUPPORT_HOURS" };
    expect(clock(request, "NEXT_RESPONSE")).toMatchObject(next);
    const resolution = clock(request, "RESOLUTION");
    expect(resolution).toMatchObject({ state: "RUNNING", used: "PT1H", left: "PT15H" });
    expect(resolution.ledger.map(({ from, counted, reason }: Data) => [from, counted, reason])).toEqual([
      ["2026-11-23T09:00:00Z", true, "OPEN"],
      ["2026-11-23T10:00:00Z", false, "WAITING_FOR_CUSTOMER"],
    ]);
    expect((await bed.clocksOf(id)).nextDueAt).toBe(next.dueAt);
  });

  it("stays a pause where the plan changes meanwhile", async () => {
    await putPlan(bed, "CHANGING", { resolutionMinutes: 960 });
    bed.at("2026-11-23T09:00:00Z");
    const { id } = await bed.filedUnder("CHANGING");
    bed.at("2026-11-23T10:00:00Z");
    await move(id, "ASK_CUSTOMER");
    bed.at("2026-11-23T11:00:00Z");
    await changePlan("CHANGING", { resolutionMinutes: 480 });
    await bed.settle();
    bed.at("2026-11-23T12:00:00Z");
    await answer(id);
    bed.at("2026-11-23T13:00:00Z");
    expect(clock(await bed.clocksOf(id), "RESOLUTION")).toMatchObject({ used: "PT2H", left: "PT6H", promised: "PT8H" });
  });
});

describe("a request that goes on", () => {
  it("[4] keeps the due time of its first answer, however often the customer writes", async () => {
    bed.at("2026-11-23T09:00:00Z");
    const { id } = await bed.filedUnder("ALL");
    bed.at("2026-11-23T12:00:00Z");
    await answer(id);
    const request = await bed.clocksOf(id);
    expect(clock(request, "FIRST_RESPONSE")).toMatchObject({ state: "RUNNING", dueAt: "2026-11-23T13:00:00Z" });
    expect(clock(request, "NEXT_RESPONSE")).toMatchObject({ state: "NOT_APPLICABLE", reason: "NOTHING_AWAITED" });
    expect(request.nextDueAt).toBe("2026-11-23T13:00:00Z");
  });

  it("[4] that is reopened after weeks goes on where it stood, and nobody is warned", async () => {
    bed.at("2026-11-02T09:00:00Z");
    const { id } = await bed.filedUnder("ALL");
    bed.at("2026-11-02T10:00:00Z");
    await move(id, "RESOLVE");
    await bed.pass("2026-11-11T10:00:00Z");
    expect((await bed.clocksOf(id)).category).toBe("CLOSED");
    await bed.act("reopenRequest", { id, message: "Again." });
    const request = await bed.clocksOf(id);
    expect(clock(request, "RESOLUTION")).toMatchObject({ state: "RUNNING", used: "PT1H", left: "PT15H" });
    expect(request.events.nodes.filter(({ kind }: Data) => kind.startsWith("BREACH"))).toEqual([]);
  });

  it("[4] takes another severity with the time that was used", async () => {
    bed.at("2026-11-23T09:00:00Z");
    const { id } = await bed.filedUnder("ALL", { severity: null });
    expect(await first(id)).toMatchObject({ state: "NOT_APPLICABLE", reason: "SEVERITY_NOT_KNOWN" });
    bed.at("2026-11-23T10:00:00Z");
    await bed.act("setSeverity", { id, severity: 1, reason: "The customer said so" });
    expect(await first(id)).toMatchObject({ state: "RUNNING", dueAt: "2026-11-23T14:00:00Z" });
    bed.at("2026-11-23T11:00:00Z");
    expect((await first(id)).ledger[0]).toMatchObject({ counted: false, reason: "NOT_PROMISED", duration: "PT1H" });
  });
});

describe("[5.1] a plan that changes during a request", () => {
  it("counts from its change on, however late anybody comes to it", async () => {
    await putPlan(bed, "SHRINKING", { responseMinutes: 480 });
    bed.at("2026-11-23T09:00:00Z");
    const { id } = await bed.filedUnder("SHRINKING");
    bed.at("2026-11-23T11:00:00Z");
    await changePlan("SHRINKING", { responseMinutes: null });
    bed.at("2026-11-23T14:00:00Z");
    await bed.settle();
    const ended = await first(id);
    expect(ended).toMatchObject({ state: "NOT_APPLICABLE", reason: "NO_TIME_FOR_SEVERITY" });
    const lines = ended.ledger.map(({ to, counted }: Data) => [to, counted]);
    expect(lines).toEqual([
      ["2026-11-23T11:00:00Z", true],
      ["2026-11-23T14:00:00Z", false],
    ]);
    expect((await bed.clocksOf(id)).nextDueAt).toBeNull();
  });

  it("ends with its last day, and what was due is not any more", async () => {
    bed.at("2026-11-23T16:00:00Z");
    const { id } = await bed.filedUnder("HOURS_4");
    const [held] = await bed.api.db.query("SELECT id FROM held_plan WHERE account_id = $1", [bed.account()]);
    const ending = { id: held.id, expectedRevision: 1, heldThrough: "2026-11-23", reason: "Cancelled" };
    await holdingsDone(bed.api, "changeHeldPlan", ending);
    await bed.settle();
    expect((await bed.clocksOf(id)).nextDueAt).toBe("2026-11-24T12:00:00Z");
    await bed.pass("2026-11-24T00:00:00Z");
    expect(await bed.clocksOf(id)).toMatchObject({ nextDueAt: null });
    expect(await first(id)).toMatchObject({ state: "NOT_APPLICABLE", reason: "NO_PLAN" });
  });

  it("promises nothing once its incidents are used up, unless one of them is this request", async () => {
    await putPlan(bed, "ONE", { responseMinutes: 240 }, { yearlyIncidents: 1 });
    bed.at("2026-11-23T09:00:00Z");
    const { id, number } = await bed.filedUnder("ONE");
    const [held] = await bed.api.db.query("SELECT id FROM held_plan WHERE account_id = $1", [bed.account()]);
    const use = async (reference: string) =>
      (await holdingsDone(bed.api, "recordIncident", { heldPlan: held.id, reference })).incident.id;
    const other = await use("Another request");
    await bed.settle();
    expect(await first(id)).toMatchObject({ state: "NOT_APPLICABLE", reason: "USED_UP" });
    await holdingsDone(bed.api, "withdrawIncident", { id: other, reason: "Counted in error" });
    await use(number);
    await bed.settle();
    expect(await first(id)).toMatchObject({ state: "RUNNING", dueAt: "2026-11-23T13:00:00Z" });
  });
});

async function changePlan(code: string, minutes: object): Promise<void> {
  const severities = [1, 2, 3, 4].map((severity) => ({ severity, ...minutes }));
  const input = { code, expectedRevision: 1, severities, reason: "New terms" };
  const document = "mutation ($input: UpdatePlanInput!) { updatePlan(input: $input) { userErrors { message } } }";
  const editor = { subject: "editor-1", name: "Test editor", roles: ["policy-editor"] as const };
  const { updatePlan } = await bed.ask(document, { input }, { actor: { ...editor, roles: [...editor.roles] } });
  expect(updatePlan.userErrors).toEqual([]);
}
