import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { latestRevision } from "./hours-book.ts";
import { openHoursStore } from "./hours-store.ts";
import { type HoursBed, openHoursBed, weekInput } from "./hours-testbed.ts";

let bed: HoursBed;
beforeAll(async () => {
  bed = await openHoursBed("2026-11-25T10:00:00Z", [{ segment: "BUSINESS", country: "PT" }]);
});
afterAll(() => bed.api.close());

describe("[2.2] the calendars in memory of another process", () => {
  it("follow a change of hours as soon as it is committed", async () => {
    const complaints: unknown[] = [];
    const other = await openHoursStore(bed.api.db, bed.api.databaseUrl, (error) => complaints.push(error));
    const monday = () => other.current().calendars.map((calendar) => latestRevision(calendar).weekly[1]);
    expect(monday()).toEqual([[{ from: "09:00", to: "17:00" }]]);
    const input = {
      id: bed.idOf("BUSINESS", "PT"),
      expectedRevision: 1,
      reason: "Test",
      weekly: weekInput("10:00-12:00"),
    };
    expect((await bed.mutate("updateSupportCalendar", input)).userErrors).toEqual([]);
    // The store would look by itself only after half a minute.
    await expect.poll(monday, { timeout: 10_000 }).toEqual([[{ from: "10:00", to: "12:00" }]]);
    await other.close();
    expect(complaints).toEqual([]);
  });
});
