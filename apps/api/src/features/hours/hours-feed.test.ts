import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type HoursBed, openHoursBed, weekInput, weekOf } from "./hours-testbed.ts";

let bed: HoursBed;
beforeAll(async () => {
  bed = await openHoursBed("2026-11-23T10:00:00Z", [
    {
      segment: "BUSINESS",
      country: "DE",
      timeZone: "Europe/Berlin",
      weekly: weekOf("09:00-12:00 13:00-17:00"),
      holidaySource: { country: "DE", state: null, region: null },
    },
    { segment: "BUSINESS", country: null, weekly: weekOf("00:00-24:00", "00:00-24:00") },
  ]);
});
afterAll(() => bed.api.close());

/** The events, as what stands in their lines. */
function eventsIn(text: string): Record<string, string>[] {
  const unfolded = text.replaceAll("\r\n ", "");
  return unfolded
    .split("BEGIN:VEVENT")
    .slice(1)
    .map((event) => {
      const lines = event.split("\r\n").filter((line) => line.includes(":"));
      return Object.fromEntries(lines.map((line) => [line.split(/[;:]/)[0] ?? "", line.slice(line.indexOf(":") + 1)]));
    });
}

const feed = (path: string, init: RequestInit = {}) => bed.api.http(`/support-hours/${path}.ics`, init);

describe("[2.2] the feed of support hours", () => {
  it("has each opening of ninety days in UTC, and the holidays", async () => {
    const response = await feed("business/DE");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    const events = eventsIn(await response.text());
    const openings = events.filter(({ SUMMARY }) => SUMMARY === "Support is open");
    expect(openings[0]).toMatchObject({ DTSTART: "20261123T080000Z", DTEND: "20261123T110000Z" });
    expect(openings[1]).toMatchObject({ DTSTART: "20261123T120000Z", DTEND: "20261123T160000Z" });
    // Ninety days from a Monday are twelve weeks and Monday to Saturday: 12 × 5 + 5 working days. 25 December and 1 January
    // are Fridays. Each of the others has two openings.
    expect(openings).toHaveLength(2 * (65 - 2));
    const closed = events.filter(({ SUMMARY }) => SUMMARY?.startsWith("Support is closed"));
    expect(closed.map(({ DTSTART, SUMMARY }) => [DTSTART, SUMMARY])).toEqual([
      ["20261225", "Support is closed: Christmas Day"],
      ["20261226", "Support is closed: Boxing Day"],
      ["20270101", "Support is closed: New Year's Day"],
    ]);
    expect(new Set(events.map(({ UID }) => UID)).size).toBe(events.length);
  });

  it("is not sent again to who has it, and is sent again once hours change", async () => {
    const first = await feed("business/DE");
    const tag = first.headers.get("etag") ?? "";
    expect(first.headers.get("cache-control")).toMatch(/^public/);
    const again = await feed("business/de", { headers: { "if-none-match": tag } });
    expect(again.status).toBe(304);
    const id = bed.idOf("BUSINESS", "DE");
    const change = { id, expectedRevision: 1, reason: "Test", weekly: weekInput("10:00-12:00") };
    expect((await bed.mutate("updateSupportCalendar", change)).userErrors).toEqual([]);
    expect((await feed("business/DE", { headers: { "if-none-match": tag } })).status).toBe(200);
  });

  it("of a country without a calendar is that of the fallback, a day at a time", async () => {
    const [event, next] = eventsIn(await (await feed("business/FR")).text());
    expect(event).toMatchObject({ DTSTART: "20261123T000000Z", DTEND: "20261124T000000Z" });
    expect(next).toMatchObject({ DTSTART: "20261124T000000Z" });
    expect((await feed("business/other")).status).toBe(200);
  });

  it("speaks the language of who asks", async () => {
    const text = await (await feed("business/FR", { headers: { "accept-language": "zh-CN" } })).text();
    expect(eventsIn(text)[0]?.SUMMARY).toBe("支持服务开放");
  });

  it.each(["home-mobile/FR", "business/Germany", "nobody/DE"])(
    "says of %s that nothing is published there",
    async (path) => {
      const response = await feed(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain("/support-hours/");
    },
  );
});
