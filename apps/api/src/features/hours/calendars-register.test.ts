import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { registers } from "../../registers.ts";
import { actorHeader, keeper, openShelfTestbed, type ShelfTestbed } from "../register-files/shelf-register-testbed.ts";
import { loadSample } from "../sample/index.ts";

const register = "support-calendars";

let bed: ShelfTestbed;
beforeAll(async () => {
  bed = await openShelfTestbed({ registers });
  await loadSample(bed.api.contextFor());
});
afterAll(() => bed.api.close());

const get = async (path: string) =>
  await (await bed.api.http(`/register-files/${path}`, { headers: actorHeader(keeper) })).text();
const file = (...rows: readonly string[]) => rows.join("\r\n");
const checked = (text: string) => bed.checked(text, { register, actor: keeper });
const written = () =>
  bed.api.db.query(`SELECT (SELECT jsonb_agg(c ORDER BY c.id) FROM support_calendar c) AS calendars,
    (SELECT jsonb_agg(r ORDER BY r.calendar_id, r.revision) FROM support_calendar_revision r) AS revisions`);
const hoursOf = async (country: string, at: string) => {
  const document = `query ($country: CountryCode!, $at: DateTime) { supportHours(segment: BUSINESS, country: $country, at: $at) {
    calendarName timeZone days { date openMinutes override } } }`;
  return (await bed.api.query(document, { country, at })).data.supportHours;
};

describe("[2.2] the register of support calendars", () => {
  it("changes nothing where what it gave out is taken in again", async () => {
    const before = await written();
    const text = await get(`${register}.csv`);
    expect(await checked(text)).toMatchObject({ rows: 10, unchanged: 10, refused: 0 });
    expect(await written()).toEqual(before);
  });

  it("has a template that can be taken in", async () => {
    const found = await checked(await get(`${register}/template.csv`));
    expect(found).toMatchObject({ rows: 1, refused: 0 });
  });

  it("makes calendars and gives them other hours; what a file does not say stays", async () => {
    const text = file(
      "segment,country,name,time_zone,monday,tuesday,overrides",
      // Lunch on Monday, a closed Tuesday, and an override in a line of its own.
      'business,pt,Sample desk Lisbon,Europe/Lisbon,9:00-12:00 13:00–18:00,,"2026-12-07 10:00-12:00 Long weekend\n2026-12-14 Stocktaking"',
      "BUSINESS,JP,Sample desk Tokyo,,10:00-12:00,09:00-18:00,",
    );
    const { id, ...found } = await checked(text);
    expect(found).toMatchObject({ created: 1, updated: 1, refused: 0 });
    expect((await bed.order("applyRegisterImport", { id, reason: "New desk" })).userErrors).toEqual([]);
    expect(await bed.ended(id)).toMatchObject({ state: "DONE" });

    await expect
      .poll(() => hoursOf("PT", "2026-11-30T12:00:00Z"))
      .toMatchObject({ calendarName: "Sample desk Lisbon" });
    const minutes = async (country: string, at: string) =>
      (await hoursOf(country, at)).days.map(({ openMinutes }: { openMinutes: number }) => openMinutes);
    // Monday three and five hours, nothing on the other days.
    expect(await minutes("PT", "2026-11-30T12:00:00Z")).toEqual([480, 0, 0, 0, 0, 0, 0]);
    expect(await minutes("PT", "2026-12-07T12:00:00Z")).toEqual([120, 0, 0, 0, 0, 0, 0]);
    expect(await minutes("PT", "2026-12-14T12:00:00Z")).toEqual([0, 0, 0, 0, 0, 0, 0]);
    // Wednesday to Friday are as they were.
    expect(await minutes("JP", "2026-11-30T03:00:00Z")).toEqual([120, 540, 540, 540, 540, 0, 0]);
  });

  it.each([
    ["nobody,PT,Desk,UTC,09:00-17:00,", "segment"],
    ["BUSINESS,Portugal,Desk,UTC,09:00-17:00,", "country"],
    ["HOME_MOBILE,PT,,UTC,09:00-17:00,", "name"],
    ["HOME_MOBILE,PT,Desk,Mars/Base,09:00-17:00,", "time_zone"],
    ["HOME_MOBILE,PT,Desk,UTC,nine to five,", "monday"],
    ["HOME_MOBILE,PT,Desk,UTC,17:00-09:00,", "monday"],
    ["HOME_MOBILE,PT,Desk,UTC,09:00-17:00,2026-01-05", "effective_from"],
  ])("refuses the row %s at %s", async (row, field) => {
    const before = await written();
    const found = await checked(file("segment,country,name,time_zone,monday,effective_from", row));
    expect(found).toMatchObject({ refused: 1, problems: { nodes: [{ row: 2, field }] } });
    expect(await written()).toEqual(before);
  });
});
