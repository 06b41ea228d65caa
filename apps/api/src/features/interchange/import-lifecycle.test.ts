import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../test/harness.ts";
import type { Context } from "../../platform/context.ts";
import { changeCatalogue } from "../lifecycle/index.ts";
import { file, product, release } from "./endoflife/written-testbed.ts";
import { exportLifecycle } from "./export-lifecycle.ts";
import { type ImportOptions, importLifecycle } from "./import-lifecycle.ts";
import { MalformedFile } from "./record.ts";

const editor = { subject: "editor-1", name: "Test editor", roles: ["lifecycle-editor"] };

let api: TestApi;
let context: Context;
beforeAll(async () => {
  api = await openTestApi();
});
beforeEach(() => {
  context = api.contextFor({ actor: editor });
});
afterAll(() => api.close());

const options = (some: Partial<ImportOptions> = {}): ImportOptions => ({ format: "endoflife", dryRun: false, ...some });
const importText = (text: string, some: Partial<ImportOptions> = {}) =>
  importLifecycle(context, { name: "products.json", text }, options(some));
const standing = (slug: string) => context.catalogue.current().productBySlug.get(slug);
const versionOf = (slug: string, name: string) => standing(slug)?.versions.find((version) => version.name === name);

const harbour = (slug: string, end: string) =>
  product([release({ name: "3" }), release({ name: "2", eolFrom: end, isEol: false })], {
    name: slug,
    label: `${slug} suite`,
  });

describe("an import", () => {
  it("does what its dry run said, and then nothing more", async () => {
    const text = file(harbour("alpha", "2027-01-31"), harbour("beta", "2027-02-28"));
    const before = context.catalogue.current().number;
    const dry = await importText(text, { dryRun: true });
    expect(dry.counts).toEqual({ CREATED: 6, UPDATED: 0, UNCHANGED: 0, REFUSED: 0 });
    expect(context.catalogue.current().number).toBe(before);
    expect(standing("alpha")).toBeUndefined();

    const real = await importText(text);
    expect(real.rows).toEqual(dry.rows);
    expect(context.catalogue.current().number).toBe(before + 2);
    expect(versionOf("alpha", "2")).toMatchObject({ supportEndsOn: "2027-01-31", revision: 1 });

    const again = await importText(text);
    expect(again.counts).toEqual({ CREATED: 0, UPDATED: 0, UNCHANGED: 6, REFUSED: 0 });
    expect(context.catalogue.current().number).toBe(before + 2);
  });

  it("takes a product whole or not at all, and the others all the same", async () => {
    const broken = product([release({ name: "3" }), release({ eolFrom: "2020-01-01", isEol: true })], {
      name: "gamma",
    });
    const report = await importText(file(broken, harbour("delta", "2027-01-31")));
    expect(report.counts).toEqual({ CREATED: 3, UPDATED: 0, UNCHANGED: 0, REFUSED: 3 });
    expect(standing("gamma")).toBeUndefined();
    expect(standing("delta")?.versions).toHaveLength(2);
  });

  it("writes only what moved, with its author and reason, and marks a promise that became shorter", async () => {
    await importText(file(harbour("epsilon", "2027-06-30")));
    const report = await importText(file(harbour("epsilon", "2027-03-31")));
    expect(report.rows.filter((row) => row.action !== "UNCHANGED")).toEqual([
      expect.objectContaining({
        version: "2",
        action: "UPDATED",
        changes: [{ field: "supportEndsOn", from: "2027-06-30", to: "2027-03-31" }],
      }),
    ]);
    const revisions = await api.db.query(
      `SELECT revision, author, reason, shortened_milestones FROM version_revision WHERE version_id = $1 ORDER BY revision`,
      [versionOf("epsilon", "2")?.id],
    );
    const said = { author: "Test editor", reason: "Import of products.json (endoflife)" };
    expect(revisions).toEqual([
      { revision: 1, ...said, shortened_milestones: [] },
      { revision: 2, ...said, shortened_milestones: ["SUPPORT_END"] },
    ]);
    expect(standing("epsilon")?.revision).toBe(1);
    expect(versionOf("epsilon", "3")?.revision).toBe(1);
  });

  it("leaves versions that the file does not name", async () => {
    await importText(file(harbour("zeta", "2027-06-30")));
    await importText(file(product([release({ name: "4" })], { name: "zeta", label: "zeta suite" })));
    expect(
      standing("zeta")
        ?.versions.map((version) => version.name)
        .toSorted(),
    ).toEqual(["2", "3", "4"]);
  });

  it("does not overrule the segment that staff have set, unless asked", async () => {
    const text = file(harbour("eta", "2027-06-30"));
    await importText(text, { segment: "HOME_MOBILE" });
    await importText(text, { segment: "BUSINESS", licensing: "FREEMIUM" });
    expect(standing("eta")).toMatchObject({ segment: "HOME_MOBILE", licensing: "COMMERCIAL" });
    await importText(text, { segment: "BUSINESS", reclassify: true });
    expect(standing("eta")).toMatchObject({ segment: "BUSINESS", licensing: "COMMERCIAL" });
  });

  it("does not write over what somebody changed meanwhile", async () => {
    await importText(file(harbour("theta", "2027-06-30"), harbour("iota", "2027-06-30")));
    const stale = context.catalogue.current();
    const seen = versionOf("theta", "2");
    if (seen === undefined) throw new Error("nothing was taken");
    await changeCatalogue(context, { reason: "Extended" }, (writer) =>
      writer.reviseVersions([{ id: seen.id, facts: { ...seen, supportEndsOn: "2028-06-30" } }]),
    );
    const { catalogue } = context;
    context = {
      ...context,
      catalogue: { ...catalogue, current: () => stale, atLeast: (number) => catalogue.atLeast(number) },
    };
    const report = await importText(file(harbour("theta", "2027-03-31"), harbour("iota", "2027-03-31")));
    expect(report.counts).toEqual({ CREATED: 0, UPDATED: 1, UNCHANGED: 2, REFUSED: 3 });
    expect(report.rows[0]).toMatchObject({ product: "theta", reason: expect.stringContaining("somebody else") });
    context = api.contextFor({ actor: editor });
    expect(versionOf("theta", "2")?.supportEndsOn).toBe("2028-06-30");
    expect(versionOf("iota", "2")?.supportEndsOn).toBe("2027-03-31");
  });

  it("changes nothing for a file that was cut off", async () => {
    const before = context.catalogue.current().number;
    await expect(importText(file(harbour("kappa", "2027-01-31")).slice(0, -40))).rejects.toThrow(MalformedFile);
    expect(context.catalogue.current().number).toBe(before);
  });

  it("is refused to whoever may not import", async () => {
    context = api.contextFor();
    await expect(importText(file())).rejects.toMatchObject({ extensions: { code: "UNAUTHENTICATED" } });
    context = api.contextFor({ actor: { ...editor, roles: ["support-agent"] } });
    await expect(importText(file())).rejects.toMatchObject({ extensions: { code: "FORBIDDEN" } });
  });
});

describe("an export", () => {
  it.each(["endoflife", "openeox", "csv"] as const)(
    "as %s can be imported without changing anything",
    async (format) => {
      await importText(file(harbour("lambda", "2027-06-30")));
      const { text } = exportLifecycle(context, { format, vendorName: "Example" });
      const report = await importText(text, { format });
      expect(report.rows.length).toBeGreaterThan(2);
      expect(report.rows.filter((row) => row.action !== "UNCHANGED")).toEqual([]);
    },
  );

  it("of one product is that product alone; an unknown one is named with its nearest", async () => {
    await importText(file(harbour("omega", "2027-06-30"), harbour("sigma", "2027-06-30")));
    const { text } = exportLifecycle(context, { format: "endoflife", product: "omega", vendorName: "Example" });
    expect(JSON.parse(text)).toMatchObject({
      total: 1,
      generated_at: "2026-11-23T10:00:00Z",
      result: [{ name: "omega" }],
    });
    expect(() => exportLifecycle(context, { format: "csv", product: "omgea", vendorName: "Example" })).toThrow(
      /omgea.*omega/,
    );
  });

  it("leaves out what is retired", async () => {
    await importText(file(harbour("mu", "2027-06-30")));
    const seen = versionOf("mu", "2");
    if (seen === undefined) throw new Error("nothing was taken");
    await changeCatalogue(context, { reason: "Withdrawn" }, (writer) =>
      writer.reviseVersions([{ id: seen.id, facts: { ...seen, retired: true } }]),
    );
    const { text } = exportLifecycle(context, { format: "endoflife", product: "mu", vendorName: "Example" });
    expect(JSON.parse(text).result[0].releases.map((one: { name: string }) => one.name)).toEqual(["3"]);
  });
});

const FILE = new URL("../../../../../../shared/data/endoflife/products-full.json", import.meta.url);

describe.skipIf(!existsSync(FILE))("the published catalogue (skipped where ../shared is not there)", () => {
  it("is taken whole, and a second time changes nothing", async () => {
    const text = readFileSync(FILE, "utf8");
    expect((await importText(text)).counts).toEqual({ CREATED: 4_992, UPDATED: 0, UNCHANGED: 0, REFUSED: 0 });
    const number = context.catalogue.current().number;
    expect((await importText(text)).counts).toEqual({ CREATED: 0, UPDATED: 0, UNCHANGED: 4_992, REFUSED: 0 });
    expect(context.catalogue.current().number).toBe(number);
  });
});
