import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { put } from "../graphql-testbed.ts";
import { aVersion, type LifecycleTestbed, openLifecycleTestbed } from "../lifecycle-testbed.ts";
import { historyOf, move, mutate, undo } from "../mutation-testbed.ts";

let bed: LifecycleTestbed;
let slug = "";
let count = 0;
let ids: string[] = [];
beforeAll(async () => {
  bed = await openLifecycleTestbed();
});
afterAll(() => bed.close());
beforeEach(async () => {
  count += 1;
  slug = `undone-${count}`;
  ids = await put(
    bed.context,
    { slug },
    ["1", "2"].map((name) => aVersion({ name, supportEndsOn: "2027-06-30" })),
  );
});

const moveBoth = async (): Promise<string> => {
  const versions = ids.map((id) => ({ id, expectedRevision: 1 }));
  return (await move(bed.context, { versions, milestone: "SUPPORT_END", byDays: 30, reason: "Too fast" })).changeId;
};
const now = (id: string | undefined) => bed.context.catalogue.current().versionById.get(String(id));

describe("undoChange", () => {
  it("takes a bulk move back as a new change with its own reason", async () => {
    const undone = await undo(bed.context, { changeId: await moveBoth(), reason: "Not agreed yet" });
    expect(undone.userErrors).toEqual([]);
    expect(
      undone.versions.map(({ supportEndsOn, revision }: { supportEndsOn: string; revision: number }) => [
        supportEndsOn,
        revision,
      ]),
    ).toEqual([
      ["2027-06-30", 3],
      ["2027-06-30", 3],
    ]);
    const [latest] = await historyOf(bed.context, String(ids[0]));
    expect(latest).toMatchObject({ reason: "Not agreed yet", shortenedMilestones: ["SUPPORT_END"], revision: 3 });
  });

  it("can be undone in turn", async () => {
    const first = await undo(bed.context, { changeId: await moveBoth(), reason: "Back" });
    const second = await undo(bed.context, { changeId: first.changeId, reason: "Forth" });
    expect(second.userErrors).toEqual([]);
    expect(ids.map((id) => now(id)?.supportEndsOn)).toEqual(["2027-07-30", "2027-07-30"]);
  });

  it("is a CONFLICT that names and shows what moved on, and takes nothing back", async () => {
    const changeId = await moveBoth();
    await mutate(bed.context, "updateVersion", { id: ids[1], expectedRevision: 2, label: "Later" });
    const refused = await undo(bed.context, { changeId, reason: "Back" });
    expect(refused.userErrors).toMatchObject([{ code: "CONFLICT", field: ["input", "changeId"] }]);
    expect(refused.userErrors[0].message).toContain(`${slug} 2 (revision 3)`);
    expect(refused.versions.map(({ name }: { name: string }) => name)).toEqual(["2"]);
    expect(refused.changeId).toBeNull();
    expect(now(ids[0])?.supportEndsOn).toBe("2027-07-30");
  });

  it("is a CONFLICT the second time", async () => {
    const changeId = await moveBoth();
    await undo(bed.context, { changeId, reason: "Back" });
    const again = await undo(bed.context, { changeId, reason: "Back once more" });
    expect(again.userErrors).toMatchObject([{ code: "CONFLICT" }]);
  });

  it("retires what the change created, and the undo of that brings it back", async () => {
    const { changeId } = await mutate(bed.context, "createVersion", { product: slug, name: "3" });
    const gone = await undo(bed.context, { changeId, reason: "Typed twice" });
    expect(gone.versions).toMatchObject([{ name: "3", retired: true, revision: 2 }]);
    const back = await undo(bed.context, { changeId: gone.changeId, reason: "It was right" });
    expect(back.versions).toMatchObject([{ name: "3", retired: false, revision: 3 }]);
  });

  it("takes back the change of a product", async () => {
    const { changeId } = await mutate(bed.context, "updateProduct", { id: slug, expectedRevision: 1, name: "Renamed" });
    const { products, userErrors } = await undo(bed.context, { changeId, reason: "Old name stays" });
    expect(userErrors).toEqual([]);
    expect(products).toEqual([{ slug, name: slug, revision: 3, retired: false }]);
  });

  it("does not give back a name that another version bears by now", async () => {
    const renamed = await mutate(bed.context, "updateVersion", { id: ids[0], expectedRevision: 1, name: "1-old" });
    await mutate(bed.context, "createVersion", { product: slug, name: "1" });
    const refused = await undo(bed.context, { changeId: renamed.changeId, reason: "Back" });
    expect(refused.userErrors).toMatchObject([{ code: "CONFLICT", field: ["input", "changeId"] }]);
    expect(refused.userErrors[0].message).toContain('"1"');
    expect(now(ids[0])?.name).toBe("1-old");
  });

  it.each(["00000000-0000-4000-8000-000000000000", "no uuid"])("knows no change %s", async (changeId) => {
    const unknown = await undo(bed.context, { changeId, reason: "Back" });
    expect(unknown.userErrors).toMatchObject([{ code: "NOT_FOUND", field: ["input", "changeId"] }]);
  });

  it("needs a reason", async () => {
    const silent = await undo(bed.context, { changeId: await moveBoth(), reason: " " });
    expect(silent.userErrors).toMatchObject([{ code: "BAD_USER_INPUT", field: ["input", "reason"] }]);
    expect(now(ids[0])?.supportEndsOn).toBe("2027-07-30");
  });
});
