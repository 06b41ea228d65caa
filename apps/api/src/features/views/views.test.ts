import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../test/harness.ts";
import type { Actor, Locale } from "../../platform/context.ts";

const analyst: Actor = { subject: "analyst-1", name: "Test analyst", roles: ["analyst"] };
const editor: Actor = { subject: "editor-1", name: "Test editor", roles: ["lifecycle-editor"] };
const admin: Actor = { subject: "admin-1", name: "Test administrator", roles: ["admin"] };

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

// biome-ignore lint/suspicious/noExplicitAny: the shape is what the document asks for, and the tests look at it
type Data = any;

const VIEW = `id resource name query { filter sort { field order } columns } shared mine ownerName revision changedAt`;
const query = { filter: { phase: ["FULL"], endingWithinDays: 90 }, sort: null, columns: ["name", "supportEndsOn"] };

async function mutate(field: string, input: object, actor: Actor, locale: Locale = "en"): Promise<Data> {
  const type = field === "saveView" ? "SaveViewInput" : "DeleteViewInput";
  const document = `mutation ($input: ${type}!) { ${field}(input: $input) {
    view { ${VIEW} } userErrors { code field message } } }`;
  return (await api.query(document, { input }, { actor, locale })).data[field];
}

const save = (input: object, actor = analyst) => mutate("saveView", { resource: "versions", query, ...input }, actor);
const remove = (input: object, actor = analyst) => mutate("deleteView", input, actor);

async function viewsOf(actor: Actor, resource?: string): Promise<Data[]> {
  const document = `query ($resource: String) { savedViews(resource: $resource) { ${VIEW} } }`;
  return (await api.query(document, { resource }, { actor })).data.savedViews;
}

const codes = ({ userErrors }: Data) => userErrors.map(({ code, field }: Data) => [code, field.join(".")]);

const auditOf = (target: string) =>
  api.db.query(
    `SELECT action, outcome, actor_subject AS actor, target_label AS label, before, after
     FROM audit_entry WHERE target_id = $1 ORDER BY id`,
    [target],
  );

describe("a saved view", () => {
  it("is found again as it was saved, by its owner alone", async () => {
    const sort = { field: "supportEndsOn", order: "DESC" };
    const { view, userErrors } = await save({ name: " Ends soon ", query: { ...query, sort } });
    expect(userErrors).toEqual([]);
    expect(view).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      resource: "versions",
      name: "Ends soon",
      query: { ...query, sort },
      shared: false,
      mine: true,
      ownerName: "Test analyst",
      revision: 1,
      changedAt: "2026-11-23T10:00:00.000Z",
    });
    expect(await viewsOf(analyst, "versions")).toEqual([view]);
    expect(await viewsOf(analyst, "products")).toEqual([]);
    expect(await viewsOf(editor)).toEqual([]);
  });

  it("is seen by all staff where it is shared, and is not theirs to change", async () => {
    const { view } = await save({ name: "For all", shared: true });
    const [seen] = await viewsOf(editor);
    expect(seen).toEqual({ ...view, mine: false });
    const change = { id: view.id, expectedRevision: 1, name: "Mine now", shared: false };
    for (const actor of [editor, admin]) {
      expect(codes(await save(change, actor))).toEqual([["FORBIDDEN", "input.id"]]);
      expect(codes(await remove({ id: view.id, expectedRevision: 1 }, actor))).toEqual([["FORBIDDEN", "input.id"]]);
    }
    expect(await viewsOf(editor)).toEqual([seen]);
  });

  it("of somebody else is nobody's business where it is not shared, and having tried is in the audit", async () => {
    const { view } = await save({ name: "Private" });
    const answer = await save({ id: view.id, expectedRevision: 1, name: "Seen" }, editor);
    expect(codes(answer)).toEqual([["NOT_FOUND", "input.id"]]);
    expect(answer.view).toBeNull();
    expect(answer.userErrors[0].message).not.toContain("Private");
    const denied = `SELECT actor_subject FROM audit_entry WHERE outcome = 'DENIED' AND action = 'views.update'
      AND target_label = 'versions: Private' AND reason = 'FORBIDDEN'`;
    await expect.poll(() => api.db.query(denied)).toEqual([{ actor_subject: "editor-1" }]);
  });

  it("is changed by its owner; what is stale is a CONFLICT with the view as it stands", async () => {
    const { view } = await save({ name: "Changing" });
    const change = { id: view.id, expectedRevision: 1, name: "Changed", shared: true };
    const changed = await save(change);
    expect(changed.view).toMatchObject({ id: view.id, name: "Changed", shared: true, revision: 2 });
    const stale = await save({ ...change, name: "Too late" });
    expect(codes(stale)).toEqual([["CONFLICT", "input.expectedRevision"]]);
    expect(stale.view).toEqual(changed.view);
    const same = await save({ ...change, expectedRevision: 2 });
    expect(same).toEqual({ view: changed.view, userErrors: [] });
  });

  it("is deleted by its owner, once", async () => {
    const { view } = await save({ name: "Short-lived" });
    expect(codes(await remove({ id: view.id, expectedRevision: 7 }))).toEqual([["CONFLICT", "input.expectedRevision"]]);
    expect((await remove({ id: view.id, expectedRevision: 1 })).view).toEqual(view);
    expect((await viewsOf(analyst)).map(({ id }) => id)).not.toContain(view.id);
    expect(codes(await remove({ id: view.id, expectedRevision: 1 }))).toEqual([["NOT_FOUND", "input.id"]]);
  });

  it("leaves each change in the audit, in the transaction of the change", async () => {
    const { view } = await save({ name: "Audited" });
    await save({ id: view.id, expectedRevision: 1, name: "Audited", shared: true });
    await remove({ id: view.id, expectedRevision: 2 });
    const fields = { resource: "versions", name: "Audited", query };
    const entry = { outcome: "DONE", actor: "analyst-1", label: "Audited" };
    expect(await auditOf(view.id)).toEqual([
      { ...entry, action: "views.create", before: null, after: { ...fields, shared: false } },
      { ...entry, action: "views.update", before: { shared: false }, after: { shared: true } },
      { ...entry, action: "views.delete", before: { ...fields, shared: true }, after: null },
    ]);
    await api.db.query("ALTER TABLE audit_entry ADD CONSTRAINT broken CHECK (target_label <> 'Unaccounted') NOT VALID");
    const document = `mutation ($input: SaveViewInput!) { saveView(input: $input) { view { id } } }`;
    const input = { resource: "versions", name: "Unaccounted", query: { filter: {} } };
    const { errors } = await api.query(document, { input }, { actor: analyst });
    expect(errors).toMatchObject([{ extensions: { code: "INTERNAL" } }]);
    expect((await viewsOf(analyst)).map(({ name }) => name)).not.toContain("Unaccounted");
  });

  it("has a name of its own among its owner's views of the list", async () => {
    const { view } = await save({ name: "Twice" });
    const again = await save({ name: "Twice" });
    expect(codes(again)).toEqual([["CONFLICT", "input.name"]]);
    expect(again.view).toEqual(view);
    expect((await save({ name: "Twice", resource: "products" })).userErrors).toEqual([]);
    expect((await save({ name: "Twice" }, editor)).userErrors).toEqual([]);
    const other = await save({ name: "Other" });
    const renamed = await save({ id: other.view.id, expectedRevision: 1, name: "Twice" });
    expect(codes(renamed)).toEqual([["CONFLICT", "input.name"]]);
  });

  it("is saved once, however often at the same time", async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => save({ name: "At once" })));
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(answers.flatMap(codes)).toEqual(Array(5).fill(["CONFLICT", "input.name"]));
  });

  it.each([
    [{ name: " " }, "input.name"],
    [{ name: "x".repeat(101) }, "input.name"],
    [{ name: "A", resource: "no list!" }, "input.resource"],
    [{ name: "A", query: { filter: { search: "x".repeat(10_000) } } }, "input.query"],
    [{ name: "A", id: "5f0c5e57-6a34-4d0c-8f3e-0f8f3f1d2a11" }, "input.expectedRevision"],
    [{ name: "A", id: "x", expectedRevision: 1 }, "input.id", "NOT_FOUND"],
  ])("refuses %j, naming the field", async (input, field, code = "BAD_USER_INPUT") => {
    expect(codes(await save(input))).toEqual([[code, field]]);
  });

  it("stays with its list", async () => {
    const { view } = await save({ name: "Staying" });
    const moved = await save({ id: view.id, expectedRevision: 1, name: "Staying", resource: "products" });
    expect(codes(moved)).toEqual([["BAD_USER_INPUT", "input.resource"]]);
  });

  it("may hold any characters", async () => {
    const filter = { search: "half \ud83d and \0", "odd\0name": "\\u0000" };
    const { view } = await save({ name: "Odd\0", query: { filter } });
    expect(view).toMatchObject({
      name: "Odd\ufffd",
      query: { filter: { search: "half \ufffd and \ufffd", "odd\ufffdname": "\\u0000" } },
    });
    expect(await viewsOf(analyst, "\0")).toEqual([]);
  });

  it("is one of at most a hundred of a list", async () => {
    const many = { subject: "many-1", name: "Many", roles: ["analyst"] };
    await api.db.query(
      `INSERT INTO saved_view (id, owner_subject, owner_name, resource, name, query, shared, revision, changed_at)
       SELECT gen_random_uuid(), 'many-1', 'Many', 'versions', n::text, '{"filter": {}}', false, 1, now()
       FROM generate_series(1, 100) AS n`,
    );
    const refused = await save({ name: "One more" }, many);
    expect(codes(refused)).toEqual([["BAD_USER_INPUT", "input.resource"]]);
    expect(refused.userErrors[0].message).toContain("100");
    expect((await save({ name: "One more", resource: "products" }, many)).userErrors).toEqual([]);
  });

  it("takes views.save", async () => {
    const customer = { subject: "c-1", name: "Test customer", roles: ["customer", "company-admin"] };
    const answers = await Promise.all([
      api.query("{ savedViews { id } }", {}, { actor: customer }),
      api.query(`mutation { deleteView(input: { id: "x", expectedRevision: 1 }) { view { id } } }`),
    ]);
    expect(answers.map(({ errors }) => errors[0]?.extensions?.code)).toEqual(["FORBIDDEN", "UNAUTHENTICATED"]);
  });

  it("is refused in Chinese to who reads Chinese", async () => {
    const { userErrors } = await mutate("deleteView", { id: "x", expectedRevision: 1 }, analyst, "zh-CN");
    expect(userErrors[0].message).toMatch(/^没有您本人的/);
  });
});
