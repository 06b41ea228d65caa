import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../../test/harness.ts";
import { createSchema } from "../../../schema.ts";
import { put } from "../graphql-testbed.ts";
import { aVersion, editor } from "../lifecycle-testbed.ts";
import type { Input } from "../mutation-testbed.ts";

let api: TestApi;
const ids: Record<string, string> = {};
const customer = { subject: "c", name: "Test customer", roles: ["customer", "company-admin", "analyst"] };

const reason = "Because";
const expectedRevision = 1;
/** A good order for each mutation, which works on a product of its own. */
const ORDERS: Record<string, { type: string; input: () => Input }> = {
  createProduct: {
    type: "CreateProductInput",
    input: () => ({ slug: "new", name: "New", segment: "BUSINESS", licensing: "COMMERCIAL" }),
  },
  updateProduct: {
    type: "UpdateProductInput",
    input: () => ({ id: "update-product", expectedRevision, name: "Other" }),
  },
  retireProduct: { type: "RetireProductInput", input: () => ({ id: "retire-product", expectedRevision, reason }) },
  reinstateProduct: {
    type: "RetireProductInput",
    input: () => ({ id: "reinstate-product", expectedRevision, reason }),
  },
  createVersion: { type: "CreateVersionInput", input: () => ({ product: "create-version", name: "2" }) },
  updateVersion: {
    type: "UpdateVersionInput",
    input: () => ({ id: ids["update-version"], expectedRevision, label: "x" }),
  },
  retireVersion: { type: "RetireVersionInput", input: () => ({ id: ids["retire-version"], expectedRevision, reason }) },
  reinstateVersion: {
    type: "RetireVersionInput",
    input: () => ({ id: ids["reinstate-version"], expectedRevision, reason }),
  },
  restoreVersion: {
    type: "RestoreVersionInput",
    input: () => ({ id: ids["restore-version"], expectedRevision: 2, revision: 1, reason }),
  },
  moveMilestones: {
    type: "MoveMilestonesInput",
    input: () => ({
      versions: [{ id: ids["move-milestones"], expectedRevision }],
      milestone: "SUPPORT_END",
      byDays: 1,
      reason,
    }),
  },
  undoChange: { type: "UndoChangeInput", input: () => ({ changeId: ids.change, reason }) },
};
const names = Object.keys(ORDERS);

function send(name: string, actor?: typeof editor) {
  const order = ORDERS[name];
  const document = `mutation ($input: ${order?.type}!) { ${name}(input: $input) { changeId userErrors { message } } }`;
  return api.query(document, { input: order?.input() }, actor === undefined ? {} : { actor });
}

/** Everything in the catalogue, as the database has it. */
async function everything(): Promise<unknown> {
  const tables = ["product", "product_revision", "version", "version_revision", "catalogue_state"];
  return Promise.all(tables.map((table) => api.db.query(`SELECT * FROM ${table} ORDER BY 1`)));
}

beforeAll(async () => {
  api = await openTestApi();
  const context = api.contextFor({ actor: editor });
  const slugs = names.map((name) => name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`));
  for (const slug of slugs) {
    const retired = slug.startsWith("reinstate");
    const facts = { slug, retired: retired && slug.endsWith("product") };
    const versions = [aVersion({ name: "1", supportEndsOn: "2027-06-30", retired })];
    ids[slug] = String((await put(context, facts, versions))[0]);
  }
  // Something to restore from and something to undo.
  const edit = "mutation ($input: UpdateVersionInput!) { updateVersion(input: $input) { changeId } }";
  for (const slug of ["restore-version", "undo-change"]) {
    const input = { id: ids[slug], expectedRevision, label: "Edited" };
    const { data } = await api.query(edit, { input }, { actor: editor });
    ids.change = data.updateVersion.changeId;
  }
});
afterAll(() => api.close());

describe("mutations of the lifecycle", () => {
  it("are all tried here", () => {
    const fields = Object.values(createSchema().getMutationType()?.getFields() ?? {});
    const guarded = fields.filter(({ description }) => description?.includes("Needs the permission `lifecycle.edit`."));
    expect(guarded.map(({ name }) => name).sort()).toEqual([...names].sort());
  });

  it.each(names)("%s is refused to anonymous callers over HTTP, and changes nothing", async (name) => {
    const before = await everything();
    const { data, errors } = await send(name);
    expect(data ?? null).toBeNull();
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(["UNAUTHENTICATED"]);
    expect(await everything()).toEqual(before);
  });

  it.each(names)("%s is refused to those without the permission, and changes nothing", async (name) => {
    const before = await everything();
    const { errors } = await send(name, customer);
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(["FORBIDDEN"]);
    expect(await everything()).toEqual(before);
  });

  it.each(names)("%s is done for an editor who sends the very same", async (name) => {
    const { data, errors } = await send(name, editor);
    expect(errors).toEqual([]);
    expect(data[name].userErrors).toEqual([]);
    expect(data[name].changeId).toMatch(/^[0-9a-f-]{36}$/);
  });
});
