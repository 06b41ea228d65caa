import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { anonymous, ask, put } from "../graphql-testbed.ts";
import { aVersion, type LifecycleTestbed, openLifecycleTestbed } from "../lifecycle-testbed.ts";
import { type Data, mutate } from "../mutation-testbed.ts";

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

describe("retireVersion and reinstateVersion", () => {
  const publicNames = async () =>
    (
      await ask<Data>(anonymous(bed.context), "query ($slug: String!) { product(slug: $slug) { versions { name } } }", {
        slug,
      })
    ).product.versions;

  it("take a version off the public lists and put it back", async () => {
    const id = await given();
    await mutate(bed.context, "retireVersion", { id, expectedRevision: 1, reason: "Withdrawn" });
    expect(await publicNames()).toEqual([]);
    const { version } = await mutate(bed.context, "reinstateVersion", { id, expectedRevision: 2, reason: "Back" });
    expect(version).toMatchObject({ retired: false, revision: 3, supportEndsOn: "2027-06-30" });
    expect(await publicNames()).toEqual([{ name: "1.0" }]);
  });

  it("are a conflict on a stale revision and need a reason", async () => {
    const id = await given();
    const stale = await mutate(bed.context, "retireVersion", { id, expectedRevision: 9, reason: "Withdrawn" });
    expect(stale.userErrors).toMatchObject([{ code: "CONFLICT" }]);
    const silent = await mutate(bed.context, "retireVersion", { id, expectedRevision: 1, reason: "\n" });
    expect(silent.userErrors).toMatchObject([{ code: "BAD_USER_INPUT", field: ["input", "reason"] }]);
  });
});
