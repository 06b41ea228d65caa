import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { testSecretsKey } from "../../../../test/api-process.ts";
import { openApplication } from "../../../application.ts";
import { createLog } from "../../../platform/log.ts";
import { resumeImport } from "./apply-import.ts";
import { carryOutImport } from "./carry-out-import.ts";
import { csv, editor, type ImportTestbed, openImportTestbed } from "./import-testbed.ts";

let bed: ImportTestbed;
beforeAll(async () => {
  bed = await openImportTestbed();
});
afterAll(() => bed.api.close());

const context = () => bed.api.contextFor({ actor: editor });
const standing = (slug: string) => context().catalogue.current().productBySlug.get(slug);
const endOf = (slug: string, name = "1") =>
  standing(slug)?.versions.find((version) => version.name === name)?.supportEndsOn;
const planned = async (text: string, input: object = {}) => {
  const id = await bed.uploaded(text, { fileName: "dates.csv" });
  expect((await bed.order("planImport", { id, ...input })).userErrors).toEqual([]);
  return id;
};
const outcomes = async (id: string) => {
  const { products } = await bed.look(id, "products(first: 100) { nodes { slug action outcome } }");
  return products.nodes.map(({ slug, action, outcome }: Record<string, string>) => [slug, action, outcome]);
};

describe("a process that dies while it applies", () => {
  /** As a process leaves an import behind that ends without a word: `waiting` was written or not, but not recorded. */
  const abandon = async (id: string, waiting: readonly string[], silentFor: string) => {
    await bed.api.db.query(
      `UPDATE lifecycle_import SET state = 'APPLYING', run_id = gen_random_uuid(),
         heartbeat_at = now() - $2::interval WHERE id = $1`,
      [id, silentFor],
    );
    await bed.api.db.query(
      "UPDATE lifecycle_import_product SET outcome = 'WAITING' WHERE import_id = $1 AND slug = ANY($2)",
      [id, waiting],
    );
  };

  /** The same of a process that had only just begun. */
  const abandonWithPlan = async (id: string) => {
    await bed.api.db.query(
      `UPDATE lifecycle_import SET state = 'APPLYING', run_id = gen_random_uuid(), change_id = gen_random_uuid(),
         reason = 'Import of dates.csv (csv)' WHERE id = $1`,
      [id],
    );
    await bed.api.db.query("UPDATE lifecycle_import_product SET outcome = 'WAITING' WHERE import_id = $1", [id]);
  };

  it("is found out, and resuming takes the rest without taking anything twice", async () => {
    const id = await planned(csv("kappa 1 2027-01-31", "lambda 1 2027-01-31"));
    await bed.order("applyImport", { id, products: ["kappa"] });
    await bed.ended(id);
    // `kappa` was written, and its process ended before it could say so; `lambda` was not begun.
    await abandon(id, ["kappa", "lambda"], "1 second");
    expect(await bed.look(id)).toMatchObject({ state: "APPLYING", stalled: false, progress: { done: 0, total: 2 } });
    expect((await bed.order("resumeImport", { id })).userErrors).toMatchObject([{ code: "CONFLICT" }]);
    await abandon(id, [], "16 seconds");
    expect((await bed.look(id)).stalled).toBe(true);

    const before = standing("kappa")?.revision;
    expect(await bed.order("resumeImport", { id })).toMatchObject({ import: { state: "APPLYING" }, userErrors: [] });
    expect(await bed.ended(id)).toMatchObject({ state: "DONE", progress: { done: 2, total: 2 } });
    expect(await outcomes(id)).toEqual([
      ["kappa", "CREATED", "TAKEN"],
      ["lambda", "CREATED", "TAKEN"],
    ]);
    expect(standing("kappa")?.revision).toBe(before);
    expect(endOf("lambda")).toBe("2027-01-31");
    const changes = await bed.api.db.query(
      "SELECT count(DISTINCT change_id)::integer AS changes FROM product_revision JOIN product p ON p.id = product_id WHERE slug IN ('kappa', 'lambda')",
    );
    expect(changes).toEqual([{ changes: 1 }]);
  });

  it("and comes back after another took over, ends without writing", async () => {
    const id = await planned(csv("mu 1 2027-01-31"));
    await abandonWithPlan(id);
    const late = { importId: id, runId: "b3a9c5f0-0000-4000-8000-000000000000", stopping: () => false };
    await carryOutImport(context(), late);
    expect(standing("mu")).toBeUndefined();
    expect(await bed.look(id)).toMatchObject({ state: "APPLYING", progress: { done: 0, total: 1 }, changeIds: [] });
  });

  it("by a signal leaves the rest to be resumed at once, by another process that also shows how far it has come", async () => {
    const slugs = Array.from({ length: 40 }, (_, index) => `fleet-${index}`);
    const id = await planned(csv(...slugs.map((slug) => `${slug} 1 2027-01-31`)));
    const open = () =>
      openApplication({
        databaseUrl: bed.api.databaseUrl,
        databasePoolSize: 3,
        vendorTimeZone: "UTC",
        secretsKey: testSecretsKey,
        sampleMode: false,
        now: context().now,
        log: createLog("silent"),
      });
    const other = await open();
    await abandonWithPlan(id);
    await resumeImport(other.contextFor({ actor: editor, locale: "en", requestId: "other" }), { id });
    await vi.waitFor(async () => expect((await bed.look(id)).progress.done).toBeGreaterThan(0), { interval: 5 });
    await other.close();
    const left = await bed.look(id);
    expect(left).toMatchObject({ state: "APPLYING", stalled: true, progress: { total: 40 } });
    expect(left.progress.done).toBeLessThan(40);
    await bed.order("resumeImport", { id });
    expect(await bed.ended(id)).toMatchObject({ state: "DONE", progress: { done: 40, total: 40 } });
    expect(slugs.filter((slug) => standing(slug)?.revision !== 1)).toEqual([]);
  });
});

describe("an import that fails", () => {
  it("says so with the number of the request, and can be resumed", async () => {
    const id = await planned(csv("nu 1 2027-01-31"));
    await bed.api.db.query("ALTER TABLE version_revision ADD CONSTRAINT broken CHECK (name <> '1') NOT VALID");
    await bed.order("applyImport", { id });
    const failed = await bed.ended(id);
    await bed.api.db.query("ALTER TABLE version_revision DROP CONSTRAINT broken");
    expect(failed).toMatchObject({ state: "FAILED", error: expect.stringMatching(/resume.*Quote \S+/) });
    expect(failed.error).not.toContain("broken");
    expect(bed.api.logged).toContainEqual(expect.objectContaining({ msg: "an import failed" }));
    expect(standing("nu")).toBeUndefined();
    await bed.order("resumeImport", { id });
    expect(await bed.ended(id)).toMatchObject({ state: "DONE", error: null });
    expect(endOf("nu")).toBe("2027-01-31");
  });
});
