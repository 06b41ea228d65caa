import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { put } from "../graphql-testbed.ts";
import { aVersion, type LifecycleTestbed, openLifecycleTestbed } from "../lifecycle-testbed.ts";
import { historyOf, type Input, mutate } from "../mutation-testbed.ts";

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

describe("restoreVersion", () => {
  it("makes the facts of an earlier revision hold again as a new change, and keeps what was between", async () => {
    const id = await given({ label: "Original" });
    await mutate(bed.context, "updateVersion", {
      id,
      expectedRevision: 1,
      label: null,
      supportEndsOn: "2028-01-31",
      reason: "Longer",
    });
    const restored = await mutate(bed.context, "restoreVersion", {
      id,
      expectedRevision: 2,
      revision: 1,
      reason: "It was a mistake",
    });
    expect(restored.version).toMatchObject({ label: "Original", supportEndsOn: "2027-06-30", revision: 3 });
    expect(restored.shortenedMilestones).toEqual(["SUPPORT_END"]);
    expect(
      (await historyOf(bed.context, id)).map(({ revision, reason }: { revision: number; reason: string }) => [
        revision,
        reason,
      ]),
    ).toEqual([
      [3, "It was a mistake"],
      [2, "Longer"],
      [1, "Set up"],
    ]);
  });

  it("refuses a revision that there is not, a stale one, and a blank reason", async () => {
    const id = await given();
    const restore = (input: Input) =>
      mutate(bed.context, "restoreVersion", { id, expectedRevision: 1, revision: 1, reason: "Back", ...input });
    expect((await restore({ revision: 2 })).userErrors).toMatchObject([
      { code: "NOT_FOUND", field: ["input", "revision"] },
    ]);
    expect((await restore({ expectedRevision: 2 })).userErrors).toMatchObject([{ code: "CONFLICT" }]);
    await mutate(bed.context, "updateVersion", { id, expectedRevision: 1, label: "x" });
    expect((await restore({ expectedRevision: 2, reason: " " })).userErrors).toMatchObject([
      { field: ["input", "reason"] },
    ]);
    expect(await historyOf(bed.context, id)).toHaveLength(2);
  });

  it("tells of a conflict by the facts alone", async () => {
    const id = await given({ label: "Original" });
    const update = (expectedRevision: number, facts: Input) =>
      mutate(bed.context, "updateVersion", { id, expectedRevision, reason: "Moved", ...facts });
    await update(1, { supportEndsOn: "2028-01-31" });
    await update(2, { codename: "Tern" });
    const restored = await mutate(bed.context, "restoreVersion", {
      id,
      expectedRevision: 2,
      revision: 1,
      reason: "Back",
    });
    expect(restored.conflict?.fields).toEqual([
      { field: "codename", expected: null, current: "Tern", yours: null, clashes: false },
      { field: "supportEndsOn", expected: "2028-01-31", current: "2028-01-31", yours: "2027-06-30", clashes: false },
    ]);
  });

  it("does not take a name that another version bears by now", async () => {
    const id = await given();
    await mutate(bed.context, "updateVersion", { id, expectedRevision: 1, name: "1.0-old" });
    await mutate(bed.context, "createVersion", { product: slug, name: "1.0" });
    const restored = await mutate(bed.context, "restoreVersion", {
      id,
      expectedRevision: 2,
      revision: 1,
      reason: "Back",
    });
    expect(restored.userErrors).toMatchObject([{ code: "CONFLICT", field: ["input", "name"] }]);
  });
});
