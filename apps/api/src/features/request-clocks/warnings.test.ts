import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testSecretsKey } from "../../../test/api-process.ts";
import { openApplication } from "../../application.ts";
import { createLog } from "../../platform/log.ts";
import { editor, weekInput } from "../hours/hours-testbed.ts";
import type { Data } from "../requests/requests-testbed.ts";
import { type ClocksBed, openClocksBed, putPlan } from "./clocks-testbed.ts";
import { lookAfterJob } from "./keeping/look-after-job.ts";

const MONDAY = "2026-11-23T09:00:00Z";

let bed: ClocksBed;
beforeAll(async () => {
  bed = await openClocksBed(MONDAY);
  await putPlan(bed, "FOUR", { responseMinutes: 240 });
});
afterAll(() => bed.api.close());

const filed = async () => {
  bed.at(MONDAY);
  return (await bed.filedUnder("FOUR")).id as string;
};
const warned = ({ events }: Data) =>
  events.nodes
    .filter(({ kind }: Data) => kind.startsWith("BREACH"))
    .map(({ kind, at, data }: Data) => [kind, at, data.metric]);

describe("[4] the desk", () => {
  it("is warned an hour before a promise is broken and when it was, once, and the customer never", async () => {
    const id = await filed();
    await bed.pass("2026-11-23T11:59:00Z");
    expect(warned(await bed.clocksOf(id))).toEqual([]);
    await bed.pass("2026-11-24T12:00:00Z");
    const request = await bed.clocksOf(id);
    expect(warned(request)).toEqual([
      ["BREACH_NEAR", "2026-11-23T12:00:00.000Z", "FIRST_RESPONSE"],
      ["BREACHED", "2026-11-23T13:00:00.001Z", "FIRST_RESPONSE"],
    ]);
    // What is overdue stands before everything else in the queue until it is answered.
    expect(request.nextDueAt).toBe("2026-11-23T13:00:00Z");
    expect(warned(await bed.clocksOf(id, { actor: bed.customer() }))).toEqual([]);
    await bed.done("replyToRequest", { id, body: "Sorry." });
    await bed.pass("2026-11-30T12:00:00Z");
    expect(await bed.clocksOf(id)).toMatchObject({ nextDueAt: null });
    expect(warned(await bed.clocksOf(id))).toHaveLength(2);
  });

  it("is not warned of what was answered, or waits for the customer", async () => {
    const [answered, waiting] = [await filed(), await filed()];
    await bed.done("replyToRequest", { id: answered, body: "We look into it." });
    await bed.act("moveRequest", { id: waiting, move: "ASK_CUSTOMER", message: "Which build is it?" });
    await bed.pass("2026-11-24T12:00:00Z");
    for (const id of [answered, waiting]) expect(warned(await bed.clocksOf(id))).toEqual([]);
  });

  it("is warned once by two processes that look at the same time", async () => {
    const id = await filed();
    const now = () => Temporal.Instant.from("2026-11-23T12:30:00Z");
    bed.at("2026-11-23T12:30:00Z");
    const ground = { vendorTimeZone: "UTC", secretsKey: testSecretsKey, sampleMode: false, now };
    const log = createLog("silent");
    const database = { databaseUrl: bed.api.databaseUrl, databasePoolSize: 4 };
    const other = await openApplication({ ...database, ...ground, log });
    const caller = { actor: null, locale: "en", requestId: "job" } as const;
    const contexts = [bed.api.contextFor(), other.contextFor(caller), bed.api.contextFor(), other.contextFor(caller)];
    const attempt = { jobId: "1", number: 1, signal: AbortSignal.timeout(60_000) };
    await Promise.all(contexts.map((context) => lookAfterJob.run(context, { requestId: id }, attempt)));
    await other.close();
    expect(warned(await bed.clocksOf(id))).toEqual([["BREACH_NEAR", "2026-11-23T12:30:00.000Z", "FIRST_RESPONSE"]]);
  });
});

describe("[2.2] a calendar that is edited during a request", () => {
  it("leaves the time used as it was, and what is left counts by the new hours", async () => {
    bed.at("2026-11-26T15:00:00Z");
    const { id } = await bed.filedUnder("FOUR");
    bed.at("2026-11-26T16:00:00Z");
    const found = bed.api
      .contextFor()
      .hours.current()
      .calendars.find(({ country }) => country === "DE");
    const input = { id: found?.id, expectedRevision: 1, weekly: weekInput("12:00-20:00"), reason: "New hours" };
    const document = `mutation ($input: UpdateSupportCalendarInput!) {
      updateSupportCalendar(input: $input) { userErrors { message } } }`;
    const { updateSupportCalendar } = await bed.ask(document, { input }, { actor: editor });
    expect(updateSupportCalendar.userErrors).toEqual([]);
    await bed.settle();
    expect((await bed.clocksOf(id)).nextDueAt).toBe("2026-11-27T14:00:00Z");
    bed.at("2026-11-27T13:00:00Z");
    const [clock] = (await bed.clocksOf(id)).clocks;
    expect(clock).toMatchObject({ state: "RUNNING", used: "PT3H", dueAt: "2026-11-27T14:00:00Z" });
    expect(clock.ledger.map(({ from, to, counted }: Data) => [from, to, counted])).toEqual([
      ["2026-11-26T15:00:00Z", "2026-11-26T17:00:00Z", true],
      ["2026-11-26T17:00:00Z", "2026-11-27T12:00:00Z", false],
      ["2026-11-27T12:00:00Z", "2026-11-27T13:00:00Z", true],
    ]);
  });
});
