import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { registers } from "../../../registers.ts";
import { actorHeader, openShelfTestbed, type ShelfTestbed } from "../../register-files/shelf-register-testbed.ts";
import { loadSample } from "../../sample/index.ts";
import { everything, keeper, soldIn } from "../services-testbed.ts";

let bed: ShelfTestbed;
beforeAll(async () => {
  bed = await openShelfTestbed({ registers });
  await loadSample(bed.api.contextFor());
});
afterAll(() => bed.api.close());

const get = async (path: string) =>
  await (await bed.api.http(`/register-files/${path}`, { headers: actorHeader(keeper) })).text();
const file = (...rows: readonly string[]) => rows.join("\r\n");
const checked = (register: string, text: string) => bed.checked(text, { register, actor: keeper });
const applied = async (register: string, text: string) => {
  const { id } = await checked(register, text);
  const { userErrors } = await bed.order("applyRegisterImport", { id, reason: "From the price list" });
  expect(userErrors).toEqual([]);
  return await bed.ended(id);
};

describe.each(["support-plans", "offers"])("the register of %s", (register) => {
  it("changes nothing where what it gave out is taken in again", async () => {
    const text = await get(`${register}.csv`);
    const rows = text.trim().split("\r\n").length - 1;
    expect(rows).toBeGreaterThan(5);
    expect(await checked(register, text)).toMatchObject({ rows, unchanged: rows, refused: 0 });
  });

  it("has a template that can be taken in", async () => {
    const found = await checked(register, await get(`${register}/template.csv`));
    expect(found).toMatchObject({ rows: 1, created: 1, refused: 0 });
  });

  it("is checked without a trace", async () => {
    const before = await everything(bed.api);
    await checked(register, await get(`${register}/template.csv`));
    expect(await everything(bed.api)).toEqual(before);
  });
});

describe("[5.1] plans from a file", () => {
  it("are made and changed for all who hold them, and what the file does not say stays", async () => {
    const text = file(
      "code,name_en,name_zh,yearly_incidents,severity_1_counted,severity_1_minutes",
      "FILED,Filed,归档,unlimited,around the clock,45",
      "SAMPLE_START,Sample Start,示例入门计划,6,SUPPORT_HOURS,240",
    );
    expect(await applied("support-plans", text)).toMatchObject({ state: "DONE", created: 1, updated: 1 });
    const document = `{ start: supportPlan(code: "SAMPLE_START") { namedContacts responseTimes { within } history { reason action } }
      filed: supportPlan(code: "FILED") { yearlyIncidents namedContacts responseTimes { severity within aroundTheClock } } }`;
    const answer = async () => (await bed.api.query(document, {}, { actor: keeper })).data;
    // The file is done a moment before what is in memory has been read again.
    await expect.poll(async () => (await answer()).filed).not.toBeNull();
    const data = await answer();
    expect(data.start).toEqual({
      namedContacts: 1,
      responseTimes: [{ within: "PT4H" }],
      history: [{ reason: "From the price list", action: "services.importPlan" }],
    });
    const responseTimes = [{ severity: 1, within: "PT45M", aroundTheClock: true }];
    expect(data.filed).toEqual({ yearlyIncidents: null, namedContacts: 0, responseTimes });
  });

  it.each([
    ["gold,Gold,金,1", "code"],
    ["NEW_ONE,,金,1", "name_en"],
    ["NEW_ONE,Gold,金,", "yearly_incidents"],
    ["NEW_ONE,Gold,金,many", "yearly_incidents"],
    [",Gold,金,1", "code"],
  ])("refuse the row %s at %s", async (row, column) => {
    const found = await checked("support-plans", file("code,name_en,name_zh,yearly_incidents", row));
    expect(found).toMatchObject({ refused: 1, problems: { nodes: [{ row: 2, field: column }] } });
  });
});

describe("[5.2] offers from a file", () => {
  it("are made, changed and ended, and sell from then on", async () => {
    const head = "service,plan,country,provider,sold_from,sold_through,url";
    const made = file(head, "SUPPORT_EXTENSION,,KE,Sample Partner Africa,2027-01-01,,https://example.com/ke");
    expect(await applied("offers", made)).toMatchObject({ state: "DONE", created: 1 });
    await expect.poll(() => soldIn(bed.api, "KE", "2027-06-01")).toContain("SUPPORT_EXTENSION");
    const ended = file(
      head,
      "SUPPORT_EXTENSION,,KE,Sample Partner Africa,2027-01-01,2027-03-31,https://example.com/ke",
    );
    expect(await applied("offers", ended)).toMatchObject({ state: "DONE", updated: 1 });
    await expect.poll(() => soldIn(bed.api, "KE", "2027-06-01")).not.toContain("SUPPORT_EXTENSION");
  });

  it.each([
    [",,KE,,,,", "service"],
    ["GOLD,,KE,,,,", "service"],
    [",GOLD,KE,,,,", "plan"],
    ["TRAINING,,ZZ,,,,", "country"],
    ["INCIDENT_RESPONSE,,KE,Nobody,,,", "provider"],
    ["INCIDENT_RESPONSE,,KE,,2027-02-01,2027-01-01,", "sold_through"],
    ["INCIDENT_RESPONSE,,DE,Sample Partner Europe,2020-01-01,,", "sold_from"],
    ["INCIDENT_RESPONSE,,KE,,,,example.com", "url"],
  ])("refuse the row %s at %s", async (row, column) => {
    const found = await checked("offers", file("service,plan,country,provider,sold_from,sold_through,url", row));
    expect(found).toMatchObject({ refused: 1, problems: { nodes: [{ row: 2, field: column }] } });
    expect(found.problems.nodes[0].message.length).toBeGreaterThan(20);
  });

  it("are no business of support agents", async () => {
    const agent = { subject: "agent-1", name: "Test agent", roles: ["support-agent"] };
    const upload = await bed.upload("service\r\nINCIDENT_RESPONSE", { register: "offers", actor: agent });
    expect(upload.status).toBe(403);
  });
});
