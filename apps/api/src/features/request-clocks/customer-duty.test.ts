import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Data } from "../requests/requests-testbed.ts";
import { type ClocksBed, openClocksBed, publish, weekOf } from "./clocks-testbed.ts";

// A Monday; nobody holds a plan here: what a customer owes has nothing to do with one.
const MONDAY = "2026-11-02T09:00:00Z";

let bed: ClocksBed;
beforeAll(async () => {
  bed = await openClocksBed(MONDAY);
  await publish(bed, { country: "CN", weekly: weekOf("09:00", "17:00"), timeZone: "Asia/Shanghai" });
});
afterAll(() => bed.api.close());

/** A request whose customer is asked something at the beginning of the first day. */
async function asked(some: object = {}, locale: "en" | "zh-CN" = "en"): Promise<string> {
  bed.at(MONDAY);
  const { id } = await bed.filedUnder(null, some, { locale });
  await bed.act("moveRequest", { id, move: "ASK_CUSTOMER", message: "Which build is it?" });
  return id;
}

const answer = async (id: string) =>
  await bed.done("answerRequest", { id, body: "It is 2.1." }, { actor: bed.customer() });
const kinds = ({ events }: Data) => events.nodes.map(({ kind }: Data) => kind);
const told = ({ messages }: Data) => messages.nodes.filter(({ authorKind }: Data) => authorKind === "SYSTEM");

describe("[6.4] a customer who does not answer", () => {
  it("is reminded, warned of a day, and let go on it, within support hours and as was shown from the beginning", async () => {
    const id = await asked();
    const { duty } = await bed.clocksOf(id, { actor: bed.customer() });
    expect(duty).toMatchObject({ state: "WAITING", since: MONDAY, closesOn: "2026-11-16" });
    expect(duty.steps).toEqual([
      { step: "REMINDER", at: "2026-11-05T09:00:00Z", isTaken: false },
      { step: "WARNING", at: "2026-11-11T09:00:00Z", isTaken: false },
      { step: "CLOSE", at: "2026-11-16T09:00:00Z", isTaken: false },
    ]);
    await bed.pass("2026-11-05T08:59:00Z");
    expect(told(await bed.clocksOf(id))).toEqual([]);
    await bed.pass("2026-11-15T23:00:00Z");
    const warned = await bed.clocksOf(id, { actor: bed.customer() });
    expect(warned).toMatchObject({ category: "WAITING_FOR_CUSTOMER", duty: { closesOn: "2026-11-16" } });
    expect(told(warned)).toHaveLength(2);
    expect(told(warned)[1].body).toContain("2026-11-16");
    const { at, data } = warned.events.nodes.find(({ kind }: Data) => kind === "CLOSE_ANNOUNCED");
    expect([at, data.closesAt]).toEqual(["2026-11-11T09:00:00.000Z", "2026-11-16T09:00:00Z"]);
    await bed.pass("2026-11-16T09:00:00Z");
    const closed = await bed.clocksOf(id, { actor: bed.customer() });
    expect(closed).toMatchObject({ category: "CLOSED", duty: { state: "NOT_WAITING", steps: [], closesOn: null } });
    expect(told(closed)).toHaveLength(3);
  });

  it("is told in their own language, by the days of where support is", async () => {
    const id = await asked({ country: "CN" }, "zh-CN");
    await bed.pass("2026-11-12T09:00:00Z");
    const request = await bed.clocksOf(id);
    // Asked as support closed on Monday there: ten whole days later it closes again, and the next morning is Tuesday's.
    expect(request.duty.closesOn).toBe("2026-11-17");
    for (const { body } of told(request)) expect(body).toMatch(/\p{Script=Han}/u);
    for (const { kind, at } of request.events.nodes) {
      if (kind !== "REMINDED" && kind !== "CLOSE_ANNOUNCED") continue;
      const { hour } = Temporal.Instant.from(at).toZonedDateTimeISO("Asia/Shanghai");
      expect(hour).toBeGreaterThanOrEqual(9);
      expect(hour).toBeLessThan(17);
    }
  });

  it("begins anew with any answer, and the next wait with the next question", async () => {
    const id = await asked();
    await bed.pass("2026-11-12T10:00:00Z");
    await answer(id);
    expect((await bed.clocksOf(id)).duty).toEqual({ state: "NOT_WAITING", since: null, steps: [], closesOn: null });
    await bed.pass("2026-11-20T16:00:00Z");
    expect((await bed.clocksOf(id)).category).toBe("OPEN");
    await bed.act("moveRequest", { id, move: "ASK_CUSTOMER", message: "And which system?" });
    const { duty } = await bed.clocksOf(id);
    expect(duty.since).toBe("2026-11-20T16:00:00Z");
    expect(duty.steps.map(({ isTaken }: Data) => isTaken)).toEqual([false, false, false]);
    // What was announced in the wait before closes nothing in this one.
    await bed.pass("2026-11-23T12:00:00Z");
    expect((await bed.clocksOf(id)).category).toBe("WAITING_FOR_CUSTOMER");
  });

  it("whose answer crosses the close wins, whichever of the two is first", async () => {
    const [first, second] = [await asked(), bed.customer()];
    await bed.pass("2026-11-16T08:59:00Z");
    await answer(first);
    await bed.pass("2026-11-16T10:00:00Z");
    expect((await bed.clocksOf(first)).category).toBe("OPEN");
    expect(second).toBe(bed.customer());

    const crossed = await asked();
    await bed.pass("2026-11-16T09:00:00Z");
    expect((await bed.clocksOf(crossed)).category).toBe("CLOSED");
    await answer(crossed);
    expect((await bed.clocksOf(crossed)).category).toBe("OPEN");
  });

  it("is not let go by a desk that asks nobody, nor is what somebody closed opened by a word", async () => {
    bed.at(MONDAY);
    const { id } = await bed.filedUnder(null);
    await bed.pass("2026-12-24T09:00:00Z");
    expect(kinds(await bed.clocksOf(id))).toEqual(["FILED", "MESSAGE"]);
    const closing = { id, move: "CLOSE", message: "Done.", reason: "By phone" };
    await bed.act("moveRequest", closing);
    const { userErrors } = await bed.change("answerRequest", { id, body: "Thanks" }, { actor: bed.customer() });
    expect(userErrors).toHaveLength(1);
  });
});

describe("[6.4] what is resolved", () => {
  it("is closed once nobody has objected for a week", async () => {
    bed.at(MONDAY);
    const { id } = await bed.filedUnder(null);
    await bed.act("moveRequest", { id, move: "RESOLVE", message: "Solved." });
    await bed.pass("2026-11-09T08:59:00Z");
    expect((await bed.clocksOf(id)).category).toBe("RESOLVED");
    await bed.pass("2026-11-09T09:00:00Z");
    expect((await bed.clocksOf(id)).category).toBe("CLOSED");
  });
});
