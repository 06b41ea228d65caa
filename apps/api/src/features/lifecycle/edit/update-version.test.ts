import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { put } from "../graphql-testbed.ts";
import { aVersion, type LifecycleTestbed, openLifecycleTestbed } from "../lifecycle-testbed.ts";
import { fieldsOf, historyOf, mutate } from "../mutation-testbed.ts";

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

/** A product with one version, `1.0`; gives its id. */
async function given(some: Partial<Parameters<typeof aVersion>[0]> = {}): Promise<string> {
  const [id] = await put(bed.context, { slug }, [aVersion({ name: "1.0", supportEndsOn: "2027-06-30", ...some })]);
  return String(id);
}

describe("updateVersion", () => {
  it("leaves absent fields alone, clears what is null, and flags a shortened promise in result and history", async () => {
    const id = await given({ label: "One", fullSupportEndsOn: "2026-12-31" });
    const input = { id, expectedRevision: 1, supportEndsOn: "2027-01-31", label: null, reason: "Team dissolved" };
    const { version, ...rest } = await mutate(bed.context, "updateVersion", input);
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
    expect((await historyOf(bed.context, id))[0]).toMatchObject({
      revision: 2,
      author: "Test editor",
      reason: "Team dissolved",
      shortensPromise: true,
      shortenedMilestones: ["SUPPORT_END"],
      supportEndsOn: "2027-01-31",
    });
  });

  it("does not call a longer promise shorter", async () => {
    const id = await given();
    const longer = await mutate(bed.context, "updateVersion", {
      id,
      expectedRevision: 1,
      supportEndsOn: "2028-06-30",
      reason: "Asked for",
    });
    expect(longer).toMatchObject({ shortensPromise: false, shortenedMilestones: [] });
  });

  it.each([undefined, null, "", "   "])("asks for a reason where a milestone moves (given: %j)", async (reason) => {
    const id = await given();
    const refused = await mutate(bed.context, "updateVersion", {
      id,
      expectedRevision: 1,
      supportEndsOn: "2028-06-30",
      reason,
    });
    expect(refused.userErrors).toMatchObject([{ code: "BAD_USER_INPUT", field: ["input", "reason"] }]);
    expect(await historyOf(bed.context, id)).toHaveLength(1);
  });

  it.each([
    { endedOnUnknownDate: true, supportEndsOn: null },
    { undatedMilestones: ["FULL_SUPPORT_END"] },
    { unannouncedMilestones: ["EXTENDED_SUPPORT_END"] },
    { supportEndsOn: null },
  ])("counts %j as moving a milestone", async (change) => {
    const id = await given();
    const refused = await mutate(bed.context, "updateVersion", { id, expectedRevision: 1, ...change });
    expect(fieldsOf(refused.userErrors)).toEqual(["input.reason"]);
  });

  it("needs no reason for what promises nothing", async () => {
    const id = await given();
    const { version, userErrors } = await mutate(bed.context, "updateVersion", {
      id,
      expectedRevision: 1,
      label: "First",
    });
    expect([version.label, userErrors]).toEqual(["First", []]);
  });

  it("refuses a reason that is too long", async () => {
    const id = await given();
    const long = await mutate(bed.context, "updateVersion", {
      id,
      expectedRevision: 1,
      label: "x",
      reason: "y".repeat(1_001),
    });
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
    const { version, userErrors } = await mutate(bed.context, "updateVersion", input);
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
    const { userErrors } = await mutate(bed.context, "updateVersion", input);
    expect(fieldsOf(userErrors)).toEqual(["input.endedOnUnknownDate", "input.supportEndsOn"]);
  });

  it("does not let an old flaw in a field that is not touched stop an edit", async () => {
    const id = await given({ fullSupportEndsOn: "2027-07-01", supportEndsOn: "2027-06-30" });
    expect(
      (await mutate(bed.context, "updateVersion", { id, expectedRevision: 1, label: "Loaded so" })).userErrors,
    ).toEqual([]);
    const moved = await mutate(bed.context, "updateVersion", {
      id,
      expectedRevision: 2,
      supportEndsOn: "2027-06-29",
      reason: "Worse",
    });
    expect(fieldsOf(moved.userErrors)).toEqual(["input.fullSupportEndsOn", "input.supportEndsOn"]);
  });

  it("refuses a name that another version of the product bears", async () => {
    const id = await given();
    await mutate(bed.context, "createVersion", { product: slug, name: "2.0" });
    const taken = await mutate(bed.context, "updateVersion", { id, expectedRevision: 1, name: "2.0" });
    expect(taken.userErrors).toMatchObject([{ code: "CONFLICT", field: ["input", "name"] }]);
    expect(taken.userErrors[0].message).toContain('"2.0"');
  });

  it("refuses to let versions succeed each other in a circle", async () => {
    const id = await given();
    const { version } = await mutate(bed.context, "createVersion", { product: slug, name: "2.0", successor: "1.0" });
    const circle = await mutate(bed.context, "updateVersion", { id, expectedRevision: 1, successor: version.id });
    expect(circle.userErrors).toMatchObject([{ code: "BAD_USER_INPUT", field: ["input", "successor"] }]);
  });

  it("tells where a version of that name is when a name is given for an id", async () => {
    const id = await given({ name: "very-own-name" });
    const { userErrors } = await mutate(bed.context, "updateVersion", {
      id: "very-own-name",
      expectedRevision: 1,
      label: "x",
    });
    expect(userErrors).toMatchObject([{ code: "NOT_FOUND", field: ["input", "id"] }]);
    expect(userErrors[0].message).toContain(`${slug} very-own-name = ${id}`);
  });
});
