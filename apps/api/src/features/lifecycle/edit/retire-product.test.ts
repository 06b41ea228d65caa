import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anonymous, ask } from "../graphql-testbed.ts";
import { type LifecycleTestbed, openLifecycleTestbed } from "../lifecycle-testbed.ts";
import { type Data, type Input, mutate } from "../mutation-testbed.ts";

let bed: LifecycleTestbed;
beforeAll(async () => {
  bed = await openLifecycleTestbed();
});
afterAll(() => bed.close());

const create = (input: Input, context = bed.context) => mutate(context, "createProduct", input);
const _update = (input: Input, context = bed.context) => mutate(context, "updateProduct", input);
const harbour = { slug: "harbour-gateway", name: "Harbour Gateway", segment: "BUSINESS", licensing: "COMMERCIAL" };

async function _revisionsOf(slug: string): Promise<number> {
  const counted =
    "SELECT count(*)::int AS n FROM product_revision r JOIN product p ON p.id = r.product_id WHERE slug = $1";
  return (await bed.db.query(counted, [slug]))[0].n;
}

describe("retireProduct and reinstateProduct", () => {
  const seen = async () => (await ask<Data>(anonymous(bed.context), '{ product(slug: "leaving") { slug } }')).product;

  it("take a product off the public lists and put it back, each as a change of its own", async () => {
    const { product } = await create({ ...harbour, slug: "leaving" });
    expect(await seen()).toEqual({ slug: "leaving" });
    const retired = await mutate(bed.context, "retireProduct", {
      id: product.id,
      expectedRevision: 1,
      reason: "Sold off",
    });
    expect(retired.product).toMatchObject({ retired: true, revision: 2 });
    expect(await seen()).toBeNull();
    const back = await mutate(bed.context, "reinstateProduct", {
      id: "leaving",
      expectedRevision: 2,
      reason: "Bought back",
    });
    expect(back.product).toMatchObject({ retired: false, revision: 3 });
    expect(await seen()).toEqual({ slug: "leaving" });
  });

  it("need a reason", async () => {
    await create({ ...harbour, slug: "no-reason" });
    const { userErrors } = await mutate(bed.context, "retireProduct", {
      id: "no-reason",
      expectedRevision: 1,
      reason: " ",
    });
    expect(userErrors).toMatchObject([{ code: "BAD_USER_INPUT", field: ["input", "reason"] }]);
  });
});
