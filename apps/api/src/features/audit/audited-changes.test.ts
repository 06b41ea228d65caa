import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../test/harness.ts";
import { changeCatalogue } from "../lifecycle/index.ts";
import { aProduct, aVersion } from "../lifecycle/lifecycle-testbed.ts";
import { loadSample } from "../sample/index.ts";
import { createProduct, editor, entriesOf } from "./audit-testbed.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

async function run(field: string, type: string, input: object, selection: string) {
  const document = `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} changeId userErrors { message } } }`;
  const { data } = await api.query(document, { input }, { actor: editor });
  expect(data[field].userErrors).toEqual([]);
  return data[field];
}

const count = async () => Number((await api.db.query("SELECT count(*) FROM audit_entry"))[0].count);

describe("a change of the lifecycle lists", () => {
  it("is in the audit with who, when, why, from where and what", async () => {
    const { data, headers } = await createProduct(api, "tide-monitor", "Announced at the fair");
    const { product, changeId } = data.createProduct;
    const entries = await entriesOf(api, { target: product.id });
    expect(entries).toEqual([
      {
        id: expect.stringMatching(/^\d+$/),
        at: "2026-11-23T10:00:00Z",
        actorSubject: "editor-1",
        actorName: "Test editor",
        actorKind: "PERSON",
        action: "lifecycle.createProduct",
        outcome: "DONE",
        targetType: "Product",
        targetId: product.id,
        targetLabel: "tide-monitor",
        before: null,
        after: expect.objectContaining({ name: "tide-monitor", segment: "BUSINESS", retired: false }),
        reason: "Announced at the fair",
        changeId,
        address: "127.0.0.1",
        userAgent: "a browser",
        requestId: headers.get("x-request-id"),
      },
    ]);
  });

  it("tells of an edit only the fields that changed, before and after", async () => {
    const { product } = (await createProduct(api, "reef-scanner")).data.createProduct;
    const id = product.id;
    await run(
      "updateProduct",
      "UpdateProductInput",
      { id, expectedRevision: 1, name: "Reef Scanner 2", tags: ["sonar"] },
      "product { id }",
    );
    const [entry] = await entriesOf(api, { target: id, action: "lifecycle.updateProduct" });
    expect(entry.before).toEqual({ name: "reef-scanner", tags: [] });
    expect(entry.after).toEqual({ name: "Reef Scanner 2", tags: ["sonar"] });
  });

  it("has one entry for each version of a bulk move, and for each of its undoing, under one change", async () => {
    const ids = await versionsOf("dock-planner", ["1.0", "2.0"]);
    const versions = ids.map((id) => ({ id, expectedRevision: 1 }));
    const move = { milestone: "SUPPORT_END", byDays: 30, versions, reason: "Longer", preview: false };
    const moved = await run("moveMilestones", "MoveMilestonesInput", move, "applied");
    const undone = await run("undoChange", "UndoChangeInput", { changeId: moved.changeId, reason: "Not so" }, "");
    for (const [changeId, action, [before, after]] of [
      [moved.changeId, "lifecycle.moveMilestones", ["2027-06-30", "2027-07-30"]],
      [undone.changeId, "lifecycle.undoChange", ["2027-07-30", "2027-06-30"]],
    ] as const) {
      const entries = await entriesOf(api, { change: changeId });
      expect(entries.map(({ targetLabel }) => targetLabel).sort()).toEqual(["dock-planner 1.0", "dock-planner 2.0"]);
      for (const entry of entries) {
        expect(entry).toMatchObject({ action, before: { supportEndsOn: before }, after: { supportEndsOn: after } });
      }
    }
  });

  it.each([
    ["retireVersion", "RetireVersionInput", {}, { retired: false }, { retired: true }],
    ["reinstateVersion", "RetireVersionInput", {}, { retired: true }, { retired: false }],
    ["updateVersion", "UpdateVersionInput", { label: "Old" }, { label: null }, { label: "Old" }],
    ["restoreVersion", "RestoreVersionInput", { revision: 1 }, { label: "Old" }, { label: null }],
  ])("%s is told by its name", async (field, type, more, before, after) => {
    const [id] = await versionsOf("quay-works", ["1.0"]);
    const { revision } = api.contextFor().catalogue.current().versionById.get(String(id)) ?? { revision: 0 };
    await run(field, type, { id, expectedRevision: revision, reason: "So it is", ...more }, "version { id }");
    const [entry] = await entriesOf(api, { target: id, action: `lifecycle.${field}` });
    expect(entry).toMatchObject({ before, after, reason: "So it is", targetLabel: "quay-works 1.0" });
  });

  it("that writes nothing leaves no entry", async () => {
    const { product } = (await createProduct(api, "calm-water")).data.createProduct;
    const before = await count();
    const same = { id: product.id, expectedRevision: 1, name: "calm-water" };
    await run("updateProduct", "UpdateProductInput", same, "product { id }");
    const taken = await createProduct(api, "calm-water");
    expect(taken.data.createProduct.userErrors).toMatchObject([{ code: "CONFLICT" }]);
    expect(await count()).toBe(before);
  });

  it("does not happen where it cannot be accounted for", async () => {
    await api.db.query(`ALTER TABLE audit_entry ADD CONSTRAINT broken CHECK (target_label <> 'lost-at-sea') NOT VALID`);
    const { number } = api.contextFor().catalogue.current();
    const answer = await createProduct(api, "lost-at-sea");
    expect(answer.errors).toMatchObject([{ extensions: { code: "INTERNAL" } }]);
    expect(await api.db.query("SELECT 1 FROM product WHERE slug = 'lost-at-sea'")).toEqual([]);
    expect(await api.db.query("SELECT number::int FROM catalogue_state")).toEqual([{ number }]);
    expect(await entriesOf(api, { search: "lost-at-sea" })).toEqual([]);
  });

  it("that is rolled back after the audit was written leaves no entry", async () => {
    const before = await count();
    await api.db.query(`CREATE FUNCTION refuse_commit() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'no commit today'; END $$`);
    await api.db.query(`CREATE CONSTRAINT TRIGGER late AFTER INSERT ON product DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW EXECUTE FUNCTION refuse_commit()`);
    const answer = await createProduct(api, "too-late");
    await api.db.query("DROP TRIGGER late ON product");
    expect(answer.errors).toMatchObject([{ extensions: { code: "INTERNAL" } }]);
    expect(await count()).toBe(before);
  });

  it("is written whatever characters its texts have", async () => {
    const name = 'half \ud83d and "\\u0000" \\ud800';
    const context = api.contextFor({ actor: { ...editor, name: "\0 Nil" } });
    await changeCatalogue(context, { reason: "Odd", author: "Odd" }, (writer) =>
      writer.putProduct({ slug: "odd-characters", facts: aProduct({ name }) }),
    );
    const [entry] = await entriesOf(api, { search: "odd-characters" });
    expect(entry.after.name).toBe('half \ufffd and "\\u0000" \\ud800');
  });
});

describe("the invented vendor", () => {
  it("is nobody's act", async () => {
    const fresh = await openTestApi();
    try {
      expect(await loadSample(fresh.contextFor())).toBe(true);
      expect(await fresh.db.query("SELECT 1 FROM audit_entry")).toEqual([]);
    } finally {
      await fresh.close();
    }
  });
});

/** Puts a product with these versions into the lists, where it is not there yet. @returns the versions' ids. */
async function versionsOf(slug: string, names: readonly string[]): Promise<string[]> {
  const context = api.contextFor({ actor: editor });
  const { result } = await changeCatalogue(context, { reason: "Set up" }, async (writer, catalogue) => {
    const known = (await catalogue()).productBySlug.get(slug);
    if (known !== undefined) return known.versions;
    const { id } = await writer.putProduct({ slug, facts: aProduct() });
    const facts = (name: string) => aVersion({ name, supportEndsOn: "2027-06-30" });
    return await writer.putVersions(
      id,
      names.map((name) => ({ name, facts: facts(name) })),
    );
  });
  return result.map(({ id }) => id);
}
