import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changeCatalogue } from "../../lifecycle/index.ts";
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
    expect(history).toEqual([{ author: "Test editor", reason: "Dates of the board meeting" }]);
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
