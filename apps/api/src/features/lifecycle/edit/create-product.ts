import { reasonOf } from "../../../platform/change-reason.ts";
import type { Context } from "../../../platform/context.ts";
import { type Refusal, refuseAny } from "../../../platform/refusal.ts";
import { changeCatalogue } from "../change/change-catalogue.ts";
import { productProblems, slugProblems } from "../change/fact-problems.ts";
import type { CatalogueProduct } from "../snapshot/catalogue.ts";
import { newProductFacts } from "./apply-product-input.ts";
import { type Created, create, NameTaken } from "./created.ts";
import type { CreateProductInput } from "./product.input.ts";

/** A slug that is taken is a CONFLICT with the product that has it. */
export function createProduct(context: Context, input: CreateProductInput): Promise<Created<CatalogueProduct>> {
  return create(context, {
    async change() {
      const slug = input.slug.trim();
      const facts = newProductFacts(input);
      refuseAny([...slugProblems(slug), ...productProblems(facts)]);
      return changeCatalogue(
        context,
        { action: "lifecycle.createProduct", reason: reasonOf(input.reason) },
        async (writer, catalogue) => {
          const holder = (await catalogue()).productBySlug.get(slug);
          if (holder !== undefined) throw new NameTaken(holder, slugTaken(holder));
          return writer.putProduct({ slug, facts });
        },
      );
    },
    find: (id) => context.catalogue.current().productById.get(id),
  });
}

function slugTaken({ slug, name, retired }: CatalogueProduct): Refusal {
  const [en, zh] = retired ? [" It is retired: reinstate it instead.", "该产品已停用：请恢复它。"] : ["", ""];
  return {
    code: "CONFLICT",
    field: ["slug"],
    text: {
      en: `The slug "${slug}" belongs to ${name}. Choose another.${en}`,
      zh: `标识“${slug}”已属于 ${name}。请另选。${zh}`,
    },
  };
}
