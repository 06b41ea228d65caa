import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../test/harness.ts";
import type { Actor } from "../../platform/context.ts";
import { unguardCell } from "../../platform/formula-guard.ts";
import { admin, analyst, createProduct, type Entry, entriesOf } from "./audit-testbed.ts";
import { type NewEntry, writeEntries } from "./write-entries.ts";

const FORMULA = '=HYPERLINK("https://example.com","x")';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await createProduct(api, "tide-monitor", FORMULA);
  await createProduct(api, "reef-scanner", '+1, "quoted"\r\nsecond line');
  await createProduct(api, "dock-planner", "plain");
});
afterAll(() => api.close());

async function download(path: string, actor: Actor = admin): Promise<Response> {
  return await api.http(path, { headers: { "x-test-actor": encodeURIComponent(JSON.stringify(actor)) } });
}

const asked = (filter: object) => `?filter=${encodeURIComponent(JSON.stringify(filter))}`;

/** In the names and writing of GraphQL. */
function entryOf(row: Record<string, string>): Entry {
  const named = Object.entries(row).map(([column, cell]) => {
    const name = column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    const text = unguardCell(cell);
    if (name === "at") return [name, Temporal.Instant.from(text).toString()];
    if (text === "") return [name, null];
    return [name, name === "before" || name === "after" ? JSON.parse(text) : text];
  });
  return Object.fromEntries(named);
}

describe("GET /exports/audit.csv", () => {
  it.each([{}, { search: "reef" }, { outcome: ["DENIED"] }])("has what the query has for %j", async (filter) => {
    const response = await download(`/exports/audit.csv${asked(filter)}`);
    expect(response.headers.get("content-type")).toMatch(/^text\/csv; charset=utf-8/);
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="audit-2026-11-23.csv"');
    expect(response.headers.get("cache-control")).toBe("no-store");
    const rows: Record<string, string>[] = parse(await response.text(), { columns: true });
    expect(rows.map(entryOf)).toEqual(await entriesOf(api, filter));
  });

  it("begins with its header where nothing matches", async () => {
    const text = await (await download(`/exports/audit.csv${asked({ search: "nowhere" })}`)).text();
    expect(text).toMatch(/^id,at,actor_subject,[a-z_,]+\r\n$/);
  });

  it("gives a spreadsheet no formula", async () => {
    const rows: string[][] = parse(await (await download("/exports/audit.csv")).text());
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(rows.flat()).toContain(`'${FORMULA}`);
  });
});

describe("GET /exports/audit.ndjson", () => {
  it("has what the query has, an object a line", async () => {
    const response = await download("/exports/audit.ndjson");
    expect(response.headers.get("content-type")).toMatch(/^application\/x-ndjson/);
    const lines = (await response.text()).split("\n");
    expect(lines.pop()).toBe("");
    const entries = lines.map((line) => JSON.parse(line));
    const same = (entry: Entry) => ({ ...entry, at: Temporal.Instant.from(entry.at).toString() });
    expect(entries.map(same)).toEqual(await entriesOf(api));
  });

  it("has every entry once, however many batches they take, while others are added", async () => {
    const many = 2_500;
    const entry = { ...(await anEntry()), actorSubject: "loader" };
    const entries = Array.from({ length: many }, (_, index) => ({ ...entry, targetId: String(index) }));
    await writeEntries(api.db, entries);
    const response = await download(`/exports/audit.ndjson${asked({ actor: "loader" })}`);
    await writeEntries(api.db, [{ ...entry, at: entry.at.add({ hours: 1 }), targetId: "late" }]);
    const lines = (await response.text()).trimEnd().split("\n");
    const ids = lines.map((line) => JSON.parse(line).targetId).filter((id) => id !== "late");
    expect(ids.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: many }, (_, index) => index));
  });

  it("reads no further when the client leaves", async () => {
    const stop = new AbortController();
    const headers = { "x-test-actor": encodeURIComponent(JSON.stringify(admin)) };
    const response = await api.http("/exports/audit.ndjson", { headers, signal: stop.signal });
    await response.body?.getReader().read();
    stop.abort();
    expect((await api.http("/readyz")).status).toBe(200);
    expect(api.logged.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });
});

describe("a download of the audit", () => {
  it("needs audit.export", async () => {
    for (const format of ["csv", "ndjson"]) {
      expect((await api.http(`/exports/audit.${format}`)).status).toBe(401);
      const response = await download(`/exports/audit.${format}`, analyst);
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({
        errors: [{ extensions: { code: "FORBIDDEN", permission: "audit.export" } }],
      });
    }
  });

  it.each([
    ["?filter=all", ["filter"]],
    ["?filter={}&filter={}", ["filter"]],
    [asked({ outcome: ["LOST"] }), ["filter", "outcome", "0"]],
    [asked({ since: "2026-11-23" }), ["filter", "since"]],
    [asked({ colour: "red" }), ["filter"]],
  ])("refuses %s, naming the place", async (query, field) => {
    const response = await download(`/exports/audit.csv${query}`);
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as { errors: Entry[] };
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", field } }]);
    expect(errors[0].message).toContain(field.join("."));
  });
});

async function anEntry(): Promise<NewEntry> {
  const [entry] = await entriesOf(api, { search: "dock-planner" });
  return { ...entry, at: Temporal.Instant.from(entry.at) };
}
