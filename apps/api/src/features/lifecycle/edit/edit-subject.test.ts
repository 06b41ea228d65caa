import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { put } from "../graphql-testbed.ts";
import { aVersion, type LifecycleTestbed, openLifecycleTestbed } from "../lifecycle-testbed.ts";
import { historyOf, mutate } from "../mutation-testbed.ts";

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

describe("updateVersion on a stale revision", () => {
  it("shows the present version and which fields differ", async () => {
    const id = await given({ label: "Seen" });
    await mutate(bed.context, "updateVersion", {
      id,
      expectedRevision: 1,
      supportEndsOn: "2027-09-30",
      reason: "First",
    });
    const late = await mutate(bed.context, "updateVersion", {
      id,
      expectedRevision: 1,
      supportEndsOn: "2027-12-31",
      reason: "Second",
    });
    expect(late.userErrors).toMatchObject([{ code: "CONFLICT", field: ["input", "expectedRevision"] }]);
    expect(late.version).toMatchObject({ supportEndsOn: "2027-09-30", revision: 2 });
    expect(late.conflict).toMatchObject({
      currentRevision: 2,
      fields: [
        { field: "supportEndsOn", expected: "2027-06-30", current: "2027-09-30", yours: "2027-12-31", clashes: true },
      ],
    });
    expect(await historyOf(bed.context, id)).toHaveLength(2);
  });

  it("takes a revision that never was for stale", async () => {
    const id = await given();
    const ahead = await mutate(bed.context, "updateVersion", { id, expectedRevision: 7, label: "x" });
    expect(ahead.userErrors).toMatchObject([{ code: "CONFLICT", field: ["input", "expectedRevision"] }]);
  });

  it("lets exactly one of several simultaneous edits in two processes win", async () => {
    const id = await given();
    const other = await bed.openSecondProcess();
    const edit = (context: typeof other, label: string) =>
      mutate(context, "updateVersion", { id, expectedRevision: 1, label });
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
    expect(await historyOf(bed.context, id)).toHaveLength(2);
  });
});
