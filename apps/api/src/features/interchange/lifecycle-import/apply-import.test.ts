import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openApplication } from "../../../application.ts";
import { createLog } from "../../../platform/log.ts";
import { changeCatalogue } from "../../lifecycle/index.ts";
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
const edit = async (slug: string, facts: object) => {
  const [version] = standing(slug)?.versions ?? [];
  if (version === undefined) throw new Error(`${slug} has no version`);
  await changeCatalogue(context(), { reason: "By hand" }, (writer) =>
    writer.reviseVersions([{ id: version.id, facts: { ...version, ...facts } }]),
  );
};
const outcomes = async (id: string) => {
  const { products } = await bed.look(id, "products(first: 100) { nodes { slug action outcome } }");
  return products.nodes.map(({ slug, action, outcome }: Record<string, string>) => [slug, action, outcome]);
};

describe("applying", () => {
  it("does what the plan said, answers at once, and history and audit say who and why", async () => {
    const id = await planned(csv("alpha 1 2027-01-31", "alpha 2 2028-01-31", "beta 1 2027-02-28", "bad 1 nonsense"));
    const begun = await bed.order("applyImport", { id, reason: "Dates of the board meeting" });
    expect(begun).toMatchObject({ import: { state: "APPLYING", progress: { total: 3 } }, userErrors: [] });
    const done = await bed.ended(id);
    expect(done).toMatchObject({
      state: "DONE",
      stalled: false,
      progress: { done: 3, total: 3 },
      reason: "Dates of the board meeting",
      changeIds: [expect.any(String)],
      error: null,
    });
    expect(await outcomes(id)).toEqual([
      ["alpha", "CREATED", "TAKEN"],
      ["beta", "CREATED", "TAKEN"],
      ["bad", "REFUSED", "REFUSED"],
    ]);
    expect(endOf("alpha", "2")).toBe("2028-01-31");
    expect(standing("bad")).toBeUndefined();
    const [changeId] = done.changeIds;
    const history = await bed.api.db.query(
      "SELECT DISTINCT author, reason FROM version_revision WHERE change_id = $1",
      [changeId],
    );
    expect(history).toEqual([{ author: "Edda Torvik", reason: "Dates of the board meeting" }]);
    const audited = await bed.api.db.query(
      `SELECT target_type, target_label, actor_subject, reason, address FROM audit_entry
       WHERE change_id = $1 AND action = 'lifecycle.import' AND outcome = 'DONE' ORDER BY target_label`,
      [changeId],
    );
    const accountable = { actor_subject: "editor-1", reason: "Dates of the board meeting", address: "127.0.0.1" };
    expect(audited).toEqual([
      { target_type: "Product", target_label: "alpha", ...accountable },
      { target_type: "Version", target_label: "alpha 1", ...accountable },
      { target_type: "Version", target_label: "alpha 2", ...accountable },
      { target_type: "Product", target_label: "beta", ...accountable },
      { target_type: "Version", target_label: "beta 1", ...accountable },
    ]);
  });

  it("is undone as one", async () => {
    await bed.importAll(csv("undo-a 1 2027-01-31", "undo-b 1 2027-01-31"));
    const { changeIds } = await bed.importAll(csv("undo-a 1 2027-06-30", "undo-b 1 2027-06-30"));
    const undo = "mutation ($input: UndoChangeInput!) { undoChange(input: $input) { userErrors { message } } }";
    const input = { changeId: changeIds[0], reason: "Wrong file" };
    const { data } = await bed.api.query(undo, { input }, { actor: editor });
    expect(data.undoChange.userErrors).toEqual([]);
    expect([endOf("undo-a"), endOf("undo-b")]).toEqual(["2027-01-31", "2027-01-31"]);
  });

  it("takes the chosen products alone, and the rest after another plan", async () => {
    const id = await planned(csv("gamma 1 2027-01-31", "delta 1 2027-01-31"));
    await bed.order("applyImport", { id, products: ["delta"] });
    expect(await bed.ended(id)).toMatchObject({ counts: { products: 1, created: 2 }, progress: { done: 1, total: 1 } });
    expect(await outcomes(id)).toEqual([
      ["gamma", "CREATED", "LEFT_OUT"],
      ["delta", "CREATED", "TAKEN"],
    ]);
    expect(standing("gamma")).toBeUndefined();
    expect((await bed.order("applyImport", { id })).userErrors).toMatchObject([{ code: "CONFLICT" }]);
    await bed.order("planImport", { id });
    await bed.order("applyImport", { id });
    const done = await bed.ended(id);
    expect(done.changeIds).toHaveLength(2);
    expect(done.reason).toBe("Import of dates.csv (csv)");
    expect(await outcomes(id)).toEqual([
      ["gamma", "CREATED", "TAKEN"],
      ["delta", "UNCHANGED", "NOTHING_TO_DO"],
    ]);
  });

  it.each([
    ["no products at all", { products: [] }, ["products"]],
    ["a product that the file has not", { products: ["epsilon", "nope"] }, ["products", "1"]],
    ["too long a reason", { reason: "x".repeat(1_001) }, ["reason"]],
  ])("is refused with %s, and can be asked for again", async (_, input, field) => {
    const id = await planned(csv("epsilon 1 2027-01-31"));
    const answer = await bed.order("applyImport", { id, ...input });
    expect(answer.userErrors).toMatchObject([{ code: "BAD_USER_INPUT", field: ["input", ...field] }]);
    expect(answer.import.state).toBe("PLANNED");
    expect(await outcomes(id)).toEqual([["epsilon", "CREATED", null]]);
  });

  it("needs a plan", async () => {
    const id = await bed.uploaded(csv("zeta 1 2027-01-31"));
    expect((await bed.order("applyImport", { id })).userErrors).toMatchObject([
      { code: "CONFLICT", field: ["input", "id"] },
    ]);
    expect((await bed.order("resumeImport", { id })).userErrors).toMatchObject([{ code: "CONFLICT" }]);
  });
});

describe("a plan that the catalogue has left behind", () => {
  it("is refused where it would do something else, and nothing is overwritten; another plan shows what it would do", async () => {
    await bed.importAll(csv("eta 1 2027-01-31", "theta 1 2027-01-31"));
    const id = await planned(csv("eta 1 2027-06-30", "theta 1 2027-06-30"));
    await edit("eta", { supportEndsOn: "2029-12-31" });
    await bed.order("applyImport", { id });
    expect(await bed.ended(id)).toMatchObject({ state: "DONE", counts: { refused: 2, updated: 1, shortened: 0 } });
    expect(await outcomes(id)).toEqual([
      ["eta", "REFUSED", "REFUSED"],
      ["theta", "UPDATED", "TAKEN"],
    ]);
    expect([endOf("eta"), endOf("theta")]).toEqual(["2029-12-31", "2027-06-30"]);
    const { rows } = await bed.look(id, 'rows(product: "eta") { nodes { action reason changes { field } } }');
    const refused = { action: "REFUSED", reason: expect.stringContaining("since the plan"), changes: [] };
    expect(rows.nodes).toEqual([refused, refused]);
    await bed.order("planImport", { id });
    const again = await bed.look(
      id,
      'rows(product: "eta", action: [UPDATED]) { nodes { shortensPromise changes { from to } } }',
    );
    expect(again.rows.nodes).toEqual([{ shortensPromise: true, changes: [{ from: "2029-12-31", to: "2027-06-30" }] }]);
  });

  it("is carried out where what changed is nothing that it touches, and keeps that", async () => {
    await bed.importAll(csv("iota 1 2027-01-31"));
    const id = await planned(csv("iota 1 2027-06-30"));
    await edit("iota", { codename: "Lantern" });
    await bed.order("applyImport", { id });
    expect(await bed.ended(id)).toMatchObject({ counts: { updated: 1, refused: 0 } });
    expect(standing("iota")?.versions[0]).toMatchObject({ codename: "Lantern", supportEndsOn: "2027-06-30" });
  });
});

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
