import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { put } from "../graphql-testbed.ts";
import { aVersion, type LifecycleTestbed, openLifecycleTestbed } from "../lifecycle-testbed.ts";
import { fieldsOf, mutate } from "../mutation-testbed.ts";

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
    const { version, userErrors } = await mutate(bed.context, "createVersion", input);
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
    const { version, userErrors } = await mutate(bed.context, "createVersion", { product: `${slug}x`, name: "2.0" });
    expect(version).toBeNull();
    expect(userErrors).toMatchObject([{ code: "NOT_FOUND", field: ["input", "product"] }]);
    expect(userErrors[0].message).toContain(slug);
  });

  it("names the version that bears the name already, also a retired one, and shows it", async () => {
    const id = await given();
    await mutate(bed.context, "retireVersion", { id, expectedRevision: 1, reason: "Withdrawn" });
    const { version, userErrors } = await mutate(bed.context, "createVersion", { product: slug, name: "1.0" });
    expect(userErrors).toMatchObject([{ code: "CONFLICT", field: ["input", "name"] }]);
    expect(userErrors[0].message).toMatch(/retired: reinstate it/);
    expect(version).toMatchObject({ id, revision: 2, retired: true });
  });

  it("refuses a successor that belongs to another product, naming the nearest of this one", async () => {
    const elsewhere = await given();
    slug = `${slug}-b`;
    await given();
    const { userErrors } = await mutate(bed.context, "createVersion", {
      product: slug,
      name: "2.0",
      successor: elsewhere,
    });
    expect(userErrors).toMatchObject([{ code: "NOT_FOUND", field: ["input", "successor"] }]);
    expect(userErrors[0].message).toContain("1.0");
  });

  it("names both fields of milestones that are out of order", async () => {
    await given();
    const input = { product: slug, name: "2.0", fullSupportEndsOn: "2027-02-01", supportEndsOn: "2027-01-31" };
    const { version, userErrors } = await mutate(bed.context, "createVersion", input);
    expect(version).toBeNull();
    expect(fieldsOf(userErrors)).toEqual(["input.fullSupportEndsOn", "input.supportEndsOn"]);
    expect(userErrors[0].message).toContain("2027-02-01");
    expect(bed.context.catalogue.current().productBySlug.get(slug)?.versions).toHaveLength(1);
  });
});
