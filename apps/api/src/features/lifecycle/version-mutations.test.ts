import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { anonymous, ask, put } from "./graphql-testbed.ts";
import { aVersion, type LifecycleTestbed, openLifecycleTestbed } from "./lifecycle-testbed.ts";

// biome-ignore lint/suspicious/noExplicitAny: the shape is what each document asks for, and the tests look at it
type Data = any;

let bed: LifecycleTestbed;
let slug = "";
let count = 0;
beforeAll(async () => {
  bed = await openLifecycleTestbed();
});
afterAll(() => bed.close());
beforeEach(() => {
  count += 1;
  slug = `product-${count}`;
});

const VERSION = `version { id name label revision retired releasedOn fullSupportEndsOn supportEndsOn extendedSupportEndsOn
  endedOnUnknownDate undatedMilestones unannouncedMilestones successor { name } }`;
const REST = `changeId changes { field from to } shortensPromise shortenedMilestones userErrors { code field message }
  conflict { currentRevision fields { field expected current yours clashes } }`;
const INPUT_TYPES = {
  createVersion: "CreateVersionInput",
  updateVersion: "UpdateVersionInput",
  retireVersion: "RetireVersionInput",
  reinstateVersion: "RetireVersionInput",
  restoreVersion: "RestoreVersionInput",
};

type Input = Record<string, unknown>;
async function mutate(name: keyof typeof INPUT_TYPES, input: Input, context = bed.context) {
  const document = `mutation ($input: ${INPUT_TYPES[name]}!) { ${name}(input: $input) { ${VERSION} ${REST} } }`;
  return (await ask<Data>(context, document, { input }))[name];
}

/** A product with one version, `1.0`; gives its id. */
async function given(some: Partial<Parameters<typeof aVersion>[0]> = {}): Promise<string> {
  const [id] = await put(bed.context, { slug }, [aVersion({ name: "1.0", supportEndsOn: "2027-06-30", ...some })]);
  return String(id);
}

const historyOf = async (id: string) =>
  (
    await ask<Data>(
      bed.context,
      "query ($id: ID!) { version(id: $id) { history { revision author reason shortensPromise shortenedMilestones supportEndsOn } } }",
      { id },
    )
  ).version.history;
const fieldsOf = (userErrors: { field: string[] }[]) => userErrors.map(({ field }) => field.join("."));

describe("createVersion", () => {
  it("adds a version, with a successor by name", async () => {
    await given();
    const input = {
      product: slug,
      name: " 0.9 ",
      releasedOn: "2024-01-01",
      successor: "1.0",
      undatedMilestones: ["FULL_SUPPORT_END"],
    };
    const { version, userErrors } = await mutate("createVersion", input);
    expect(userErrors).toEqual([]);
    expect(version).toMatchObject({
      name: "0.9",
      revision: 1,
      releasedOn: "2024-01-01",
      successor: { name: "1.0" },
      undatedMilestones: ["FULL_SUPPORT_END"],
      supportEndsOn: null,
    });
  });

  it("names the nearest products where there is no such product", async () => {
    await given();
    const { version, userErrors } = await mutate("createVersion", { product: `${slug}x`, name: "2.0" });
    expect(version).toBeNull();
    expect(userErrors).toMatchObject([{ code: "NOT_FOUND", field: ["input", "product"] }]);
    expect(userErrors[0].message).toContain(slug);
  });

  it("names the version that bears the name already, also a retired one, and shows it", async () => {
    const id = await given();
    await mutate("retireVersion", { id, expectedRevision: 1, reason: "Withdrawn" });
    const { version, userErrors } = await mutate("createVersion", { product: slug, name: "1.0" });
    expect(userErrors).toMatchObject([{ code: "CONFLICT", field: ["input", "name"] }]);
    expect(userErrors[0].message).toMatch(/retired: reinstate it/);
    expect(version).toMatchObject({ id, revision: 2, retired: true });
  });

  it("refuses a successor that belongs to another product, naming the nearest of this one", async () => {
    const elsewhere = await given();
    slug = `${slug}-b`;
    await given();
    const { userErrors } = await mutate("createVersion", { product: slug, name: "2.0", successor: elsewhere });
    expect(userErrors).toMatchObject([{ code: "NOT_FOUND", field: ["input", "successor"] }]);
    expect(userErrors[0].message).toContain("1.0");
  });

  it("names both fields of milestones that are out of order", async () => {
    await given();
    const input = { product: slug, name: "2.0", fullSupportEndsOn: "2027-02-01", supportEndsOn: "2027-01-31" };
    const { version, userErrors } = await mutate("createVersion", input);
    expect(version).toBeNull();
    expect(fieldsOf(userErrors).sort()).toEqual(["input.fullSupportEndsOn", "input.supportEndsOn"]);
    expect(userErrors[0].message).toContain("2027-02-01");
    expect(bed.context.catalogue.current().productBySlug.get(slug)?.versions).toHaveLength(1);
  });
});

describe("updateVersion", () => {
  it("leaves absent fields alone, clears what is null, and flags a shortened promise in result and history", async () => {
    const id = await given({ label: "One", fullSupportEndsOn: "2026-12-31" });
    const input = { id, expectedRevision: 1, supportEndsOn: "2027-01-31", label: null, reason: "Team dissolved" };
    const { version, ...rest } = await mutate("updateVersion", input);
    expect(version).toMatchObject({
      supportEndsOn: "2027-01-31",
      fullSupportEndsOn: "2026-12-31",
      revision: 2,
    });
    expect(rest).toMatchObject({ shortensPromise: true, shortenedMilestones: ["SUPPORT_END"], userErrors: [] });
    expect(rest.changes).toEqual([
      { field: "label", from: "One", to: null },
      { field: "supportEndsOn", from: "2027-06-30", to: "2027-01-31" },
    ]);
    expect((await historyOf(id))[0]).toEqual({
      revision: 2,
      author: "Edda Torvik",
      reason: "Team dissolved",
      shortensPromise: true,
      shortenedMilestones: ["SUPPORT_END"],
      supportEndsOn: "2027-01-31",
    });
  });

  it("does not call a longer promise shorter", async () => {
    const id = await given();
    const longer = await mutate("updateVersion", {
      id,
      expectedRevision: 1,
      supportEndsOn: "2028-06-30",
      reason: "Asked for",
    });
    expect(longer).toMatchObject({ shortensPromise: false, shortenedMilestones: [] });
  });

  it.each([undefined, null, "", "   "])("asks for a reason where a milestone moves (given: %j)", async (reason) => {
    const id = await given();
    const refused = await mutate("updateVersion", { id, expectedRevision: 1, supportEndsOn: "2028-06-30", reason });
    expect(refused.userErrors).toMatchObject([{ code: "BAD_USER_INPUT", field: ["input", "reason"] }]);
    expect(await historyOf(id)).toHaveLength(1);
  });

  it.each([
    { endedOnUnknownDate: true, supportEndsOn: null },
    { undatedMilestones: ["FULL_SUPPORT_END"] },
    { unannouncedMilestones: ["EXTENDED_SUPPORT_END"] },
    { supportEndsOn: null },
  ])("counts %j as moving a milestone", async (change) => {
    const id = await given();
    const refused = await mutate("updateVersion", { id, expectedRevision: 1, ...change });
    expect(fieldsOf(refused.userErrors)).toEqual(["input.reason"]);
  });

  it("needs no reason for what promises nothing", async () => {
    const id = await given();
    const { version, userErrors } = await mutate("updateVersion", { id, expectedRevision: 1, label: "First" });
    expect([version.label, userErrors]).toEqual(["First", []]);
  });

  it("refuses a reason that is too long", async () => {
    const id = await given();
    const long = await mutate("updateVersion", { id, expectedRevision: 1, label: "x", reason: "y".repeat(1_001) });
    expect(long.userErrors).toMatchObject([{ code: "BAD_USER_INPUT", field: ["input", "reason"] }]);
  });

  it("lets a date replace what was said in its place", async () => {
    const id = await given({ supportEndsOn: null, endedOnUnknownDate: true, undatedMilestones: ["FULL_SUPPORT_END"] });
    const input = {
      id,
      expectedRevision: 1,
      fullSupportEndsOn: "2026-01-31",
      supportEndsOn: "2026-06-30",
      reason: "Found out",
    };
    const { version, userErrors } = await mutate("updateVersion", input);
    expect(userErrors).toEqual([]);
    expect(version).toMatchObject({
      endedOnUnknownDate: false,
      undatedMilestones: [],
      fullSupportEndsOn: "2026-01-31",
    });
  });

  it("refuses what contradicts itself outright", async () => {
    const id = await given();
    const input = { id, expectedRevision: 1, endedOnUnknownDate: true, reason: "Confused" };
    const { userErrors } = await mutate("updateVersion", input);
    expect(fieldsOf(userErrors).sort()).toEqual(["input.endedOnUnknownDate", "input.supportEndsOn"]);
  });

  it("does not let an old flaw in a field that is not touched stop an edit", async () => {
    const id = await given({ fullSupportEndsOn: "2027-07-01", supportEndsOn: "2027-06-30" });
    expect((await mutate("updateVersion", { id, expectedRevision: 1, label: "Loaded so" })).userErrors).toEqual([]);
    const moved = await mutate("updateVersion", {
      id,
      expectedRevision: 2,
      supportEndsOn: "2027-06-29",
      reason: "Worse",
    });
    expect(fieldsOf(moved.userErrors).sort()).toEqual(["input.fullSupportEndsOn", "input.supportEndsOn"]);
  });

  it("refuses a name that another version of the product bears", async () => {
    const id = await given();
    await mutate("createVersion", { product: slug, name: "2.0" });
    const taken = await mutate("updateVersion", { id, expectedRevision: 1, name: "2.0" });
    expect(taken.userErrors).toMatchObject([{ code: "CONFLICT", field: ["input", "name"] }]);
    expect(taken.userErrors[0].message).toContain('"2.0"');
  });

  it("refuses to let versions succeed each other in a circle", async () => {
    const id = await given();
    const { version } = await mutate("createVersion", { product: slug, name: "2.0", successor: "1.0" });
    const circle = await mutate("updateVersion", { id, expectedRevision: 1, successor: version.id });
    expect(circle.userErrors).toMatchObject([{ code: "BAD_USER_INPUT", field: ["input", "successor"] }]);
  });

  it("tells where a version of that name is when a name is given for an id", async () => {
    const id = await given({ name: "very-own-name" });
    const { userErrors } = await mutate("updateVersion", { id: "very-own-name", expectedRevision: 1, label: "x" });
    expect(userErrors).toMatchObject([{ code: "NOT_FOUND", field: ["input", "id"] }]);
    expect(userErrors[0].message).toContain(`${slug} very-own-name = ${id}`);
  });

  it("on a stale revision shows the present version and which fields differ", async () => {
    const id = await given({ label: "Seen" });
    await mutate("updateVersion", { id, expectedRevision: 1, supportEndsOn: "2027-09-30", reason: "First" });
    const late = await mutate("updateVersion", {
      id,
      expectedRevision: 1,
      supportEndsOn: "2027-12-31",
      reason: "Second",
    });
    expect(late.userErrors).toMatchObject([{ code: "CONFLICT", field: ["input", "expectedRevision"] }]);
    expect(late.version).toMatchObject({ supportEndsOn: "2027-09-30", revision: 2 });
    expect(late.conflict).toEqual({
      currentRevision: 2,
      fields: [
        { field: "supportEndsOn", expected: "2027-06-30", current: "2027-09-30", yours: "2027-12-31", clashes: true },
      ],
    });
    expect(await historyOf(id)).toHaveLength(2);
  });

  it("takes a revision that never was for stale", async () => {
    const id = await given();
    const ahead = await mutate("updateVersion", { id, expectedRevision: 7, label: "x" });
    expect(ahead.userErrors).toMatchObject([{ code: "CONFLICT", field: ["input", "expectedRevision"] }]);
  });

  it("lets exactly one of several simultaneous edits in two processes win", async () => {
    const id = await given();
    const other = await bed.openSecondProcess();
    const edit = (context: typeof other, label: string) =>
      mutate("updateVersion", { id, expectedRevision: 1, label }, context);
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, i) => edit(i % 2 === 0 ? bed.context : other, `edit ${i}`)),
    );
    const won = answers.filter(({ changeId }) => changeId !== null);
    expect(won).toHaveLength(1);
    for (const { changeId, userErrors, version } of answers) {
      if (changeId !== null) continue;
      expect(userErrors).toMatchObject([{ code: "CONFLICT" }]);
      expect(version.label).toBe(won[0].version.label);
    }
    expect(await historyOf(id)).toHaveLength(2);
  });
});

describe("retireVersion and reinstateVersion", () => {
  const publicNames = async () =>
    (
      await ask<Data>(anonymous(bed.context), "query ($slug: String!) { product(slug: $slug) { versions { name } } }", {
        slug,
      })
    ).product.versions;

  it("take a version off the public lists and put it back", async () => {
    const id = await given();
    await mutate("retireVersion", { id, expectedRevision: 1, reason: "Withdrawn" });
    expect(await publicNames()).toEqual([]);
    const { version } = await mutate("reinstateVersion", { id, expectedRevision: 2, reason: "Back" });
    expect(version).toMatchObject({ retired: false, revision: 3, supportEndsOn: "2027-06-30" });
    expect(await publicNames()).toEqual([{ name: "1.0" }]);
  });

  it("are a conflict on a stale revision and need a reason", async () => {
    const id = await given();
    const stale = await mutate("retireVersion", { id, expectedRevision: 9, reason: "Withdrawn" });
    expect(stale.userErrors).toMatchObject([{ code: "CONFLICT" }]);
    const silent = await mutate("retireVersion", { id, expectedRevision: 1, reason: "\n" });
    expect(silent.userErrors).toMatchObject([{ code: "BAD_USER_INPUT", field: ["input", "reason"] }]);
  });
});

describe("restoreVersion", () => {
  it("makes the facts of an earlier revision hold again as a new change, and keeps what was between", async () => {
    const id = await given({ label: "Original" });
    await mutate("updateVersion", {
      id,
      expectedRevision: 1,
      label: null,
      supportEndsOn: "2028-01-31",
      reason: "Longer",
    });
    const restored = await mutate("restoreVersion", {
      id,
      expectedRevision: 2,
      revision: 1,
      reason: "It was a mistake",
    });
    expect(restored.version).toMatchObject({ label: "Original", supportEndsOn: "2027-06-30", revision: 3 });
    expect(restored.shortenedMilestones).toEqual(["SUPPORT_END"]);
    expect(
      (await historyOf(id)).map(({ revision, reason }: { revision: number; reason: string }) => [revision, reason]),
    ).toEqual([
      [3, "It was a mistake"],
      [2, "Longer"],
      [1, "Set up"],
    ]);
  });

  it("refuses a revision that there is not, a stale one, and a blank reason", async () => {
    const id = await given();
    const restore = (input: Input) =>
      mutate("restoreVersion", { id, expectedRevision: 1, revision: 1, reason: "Back", ...input });
    expect((await restore({ revision: 2 })).userErrors).toMatchObject([
      { code: "NOT_FOUND", field: ["input", "revision"] },
    ]);
    expect((await restore({ expectedRevision: 2 })).userErrors).toMatchObject([{ code: "CONFLICT" }]);
    await mutate("updateVersion", { id, expectedRevision: 1, label: "x" });
    expect((await restore({ expectedRevision: 2, reason: " " })).userErrors).toMatchObject([
      { field: ["input", "reason"] },
    ]);
    expect(await historyOf(id)).toHaveLength(2);
  });

  it("does not take a name that another version bears by now", async () => {
    const id = await given();
    await mutate("updateVersion", { id, expectedRevision: 1, name: "1.0-old" });
    await mutate("createVersion", { product: slug, name: "1.0" });
    const restored = await mutate("restoreVersion", { id, expectedRevision: 2, revision: 1, reason: "Back" });
    expect(restored.userErrors).toMatchObject([{ code: "CONFLICT", field: ["input", "name"] }]);
  });
});
