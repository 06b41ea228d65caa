import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../test/harness.ts";
import { roles } from "../../platform/permissions.ts";
import { admin, analyst, type Entry, entriesOf } from "./audit-testbed.ts";
import { type NewEntry, writeEntries } from "./write-entries.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const base: NewEntry = {
  at: Temporal.Instant.from("2026-11-20T08:00:00.123456Z"),
  actorSubject: "editor-1",
  actorName: "Test editor",
  actorKind: "PERSON",
  action: "lifecycle.updateVersion",
  outcome: "DONE",
  targetType: "Version",
  targetId: "v-1",
  targetLabel: "harbour-gateway 1.0",
  before: { supportEndsOn: "2027-06-30" },
  after: { supportEndsOn: "2027-12-31" },
  reason: "Promised",
  changeId: null,
  address: "192.0.2.1",
  userAgent: null,
  requestId: "r-1",
};

const write = (...entries: Partial<NewEntry>[]) =>
  writeEntries(
    api.db,
    entries.map((entry) => ({ ...base, ...entry })),
  );

const page = async (filter: object, args: object): Promise<Entry> => {
  const document = `query ($filter: AuditFilter, $first: Int, $after: String, $last: Int, $before: String) {
    auditEntries(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      nodes { targetLabel } edges { cursor } totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const { data, errors } = await api.query(document, { filter, ...args }, { actor: admin });
  if (errors.length > 0) return { errors };
  const { nodes, ...rest } = data.auditEntries;
  return { ...rest, labels: nodes.map((node: Entry) => node.targetLabel) };
};

/** Entries of one actor, two of them at each microsecond. */
async function writeSeries(actorSubject: string, count: number): Promise<string[]> {
  const labels = Array.from({ length: count }, (_, index) => `entry ${index}`);
  const at = (index: number) => base.at.add({ microseconds: Math.floor(index / 2) });
  await write(...labels.map((targetLabel, index) => ({ actorSubject, targetLabel, at: at(index) })));
  return labels.reverse();
}

describe("auditEntries", () => {
  it("is for administrators alone", async () => {
    const ask = (role: string) =>
      api.query("{ auditEntries { totalCount } }", {}, { actor: { ...analyst, subject: role, roles: [role] } });
    for (const role of roles.filter((each) => each !== "admin")) {
      expect((await ask(role)).errors).toMatchObject([{ extensions: { code: "FORBIDDEN", permission: "audit.read" } }]);
    }
    expect((await ask("admin")).errors).toEqual([]);
    expect((await api.query(`{ auditEntry(id: "1") { id } }`)).errors).toMatchObject([
      { extensions: { code: "UNAUTHENTICATED" } },
    ]);
  });

  it("goes through all entries once, newest first, in pages of any size, there and back", async () => {
    const labels = await writeSeries("walker", 23);
    for (const size of [1, 7, 10, 23, 100]) {
      const there = await walk("walker", { size, forwards: true });
      expect(there).toEqual(labels);
      const back = await walk("walker", { size, forwards: false });
      expect(back).toEqual(labels);
    }
  });

  it("neither repeats nor skips an entry while others are added", async () => {
    const labels = await writeSeries("busy", 9);
    const first = await page({ actor: "busy" }, { first: 4 });
    await write({ actorSubject: "busy", targetLabel: "newer", at: base.at.add({ hours: 1 }) });
    await write({ actorSubject: "busy", targetLabel: "late, between", at: base.at.add({ microseconds: 1 }) });
    const second = await page({ actor: "busy" }, { first: 10, after: first.pageInfo.endCursor });
    expect(second.labels.filter((label: string) => label !== "late, between")).toEqual(labels.slice(4));
    expect(second.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: false });
    const before = await page({ actor: "busy" }, { last: 10, before: first.pageInfo.startCursor });
    expect(before.labels).toEqual(["newer"]);
    expect(before.totalCount).toBe(11);
  });

  it("refuses what is no cursor of it, and more than a page", async () => {
    const forged = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString("base64url");
    const cursors = [
      "nonsense",
      forged("audit", "yesterday", "1"),
      forged("audit", "2026-13-45T00:00:00.000000Z", "1"),
      forged("audit", "2026-11-20T08:00:00.123456Z", "1; DROP TABLE audit_entry"),
      forged("audit", "2026-11-20T08:00:00.123456Z", "99999999999999999999"),
      forged("versions", "2026-11-20T08:00:00.123456Z", "1"),
    ];
    for (const after of cursors) {
      const { errors } = await page({}, { after });
      expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", field: ["after"] } }]);
    }
    expect((await page({}, { first: 101 })).errors).toMatchObject([{ extensions: { field: ["first"], limit: 100 } }]);
  });

  it("tells each instant to the microsecond, and one entry by its id", async () => {
    await write({ actorSubject: "precise" });
    const [entry] = await entriesOf(api, { actor: "precise" });
    expect(entry.at).toBe("2026-11-20T08:00:00.123456Z");
    const one = async (id: string) =>
      (await api.query("query ($id: ID!) { auditEntry(id: $id) { targetLabel } }", { id }, { actor: admin })).data;
    expect(await one(entry.id)).toEqual({ auditEntry: { targetLabel: "harbour-gateway 1.0" } });
    for (const id of ["0", "x", "99999999999999999999"]) expect(await one(id)).toEqual({ auditEntry: null });
  });
});

describe("the filter", () => {
  const change = "5f0c5e57-6a34-4d0c-8f3e-0f8f3f1d2a11";
  const denial = { outcome: "DENIED", action: "lifecycle.edit", targetType: null, targetId: null } as const;
  beforeAll(async () => {
    const actorSubject = "filtered";
    await write(
      { actorSubject, targetLabel: "one", changeId: change, targetId: "v-7", at: at("10:00") },
      { actorSubject, targetLabel: "two", action: "lifecycle.import", at: at("11:00"), reason: "港口网关 更正" },
      { ...denial, actorSubject, targetLabel: "three", at: at("12:00"), address: "203.0.113.77" },
    );
  });
  const at = (time: string) => Temporal.Instant.from(`2026-11-21T${time}:00Z`);

  it.each([
    [{}, ["three", "two", "one"]],
    [{ outcome: ["DENIED"] }, ["three"]],
    [{ outcome: "DONE" }, ["two", "one"]],
    [{ action: ["lifecycle.import", "lifecycle.edit"] }, ["three", "two"]],
    [{ action: [] }, []],
    [{ target: "v-7" }, ["one"]],
    [{ change }, ["one"]],
    [{ change: change.toUpperCase() }, ["one"]],
    [{ change: "no change" }, []],
    [{ since: "2026-11-21T11:00:00Z" }, ["three", "two"]],
    [{ until: "2026-11-21T11:00:00Z" }, ["one"]],
    [{ since: "2026-11-21T12:00:00+01:00", until: "2026-11-21T12:00:00Z" }, ["two"]],
    [{ search: "203.0.113.77" }, ["three"]],
    [{ search: "更正 import" }, ["two"]],
    [{ search: "supportEndsOn 2027-12" }, ["three", "two", "one"]],
    [{ search: "nowhere" }, []],
    [{ search: "one\0'" }, ["one"]],
    [{ search: "editor", outcome: ["DONE"], since: "2026-11-21T10:30:00Z" }, ["two"]],
  ])("%j", async (filter, labels) => {
    const found = await page({ actor: "filtered", ...filter }, {});
    expect(found).toMatchObject({ labels, totalCount: labels.length });
  });

  it("finds in order what is everywhere and what is rare", async () => {
    const entries = Array.from({ length: 10_050 }, (_, index) => ({
      actorSubject: "everywhere",
      targetLabel: `entry ${index}`,
      at: base.at.add({ seconds: index }),
      reason: index % 5_000 === 0 ? "ubiquitous rarity" : "ubiquitous",
    }));
    await write(...entries);
    const everywhere = await page({ search: "ubiquitous" }, { first: 3 });
    expect(everywhere).toMatchObject({ labels: ["entry 10049", "entry 10048", "entry 10047"], totalCount: 10_050 });
    const rare = await page({ search: "rarity" }, { first: 2 });
    expect(rare).toMatchObject({ labels: ["entry 10000", "entry 5000"], pageInfo: { hasNextPage: true } });
    const rest = await page({ search: "rarity" }, { first: 2, after: rare.pageInfo.endCursor });
    expect(rest).toMatchObject({ labels: ["entry 0"], pageInfo: { hasNextPage: false } });
  });

  it("finds nothing by an actor, target or action that cannot be", async () => {
    for (const filter of [{ actor: "\0" }, { target: "\0" }, { action: ["\0"] }]) {
      expect((await page(filter, {})).labels).toEqual([]);
    }
  });
});

async function walk(actor: string, { size, forwards }: { size: number; forwards: boolean }): Promise<string[]> {
  const labels: string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const args: object = forwards ? { first: size, after: cursor } : { last: size, before: cursor };
    const found = await page({ actor }, args);
    if (forwards) labels.push(...found.labels);
    else labels.unshift(...found.labels);
    const { hasNextPage, hasPreviousPage, endCursor, startCursor } = found.pageInfo;
    if (!(forwards ? hasNextPage : hasPreviousPage)) return labels;
    cursor = forwards ? endCursor : startCursor;
  }
}
