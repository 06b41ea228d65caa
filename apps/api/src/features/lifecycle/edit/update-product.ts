import type { Context } from "../../../platform/context.ts";
import type { CatalogueProduct } from "../snapshot/catalogue.ts";
import { withProductInput } from "./apply-product-input.ts";
import { type Edited, editSubject } from "./edit-subject.ts";
import type { UpdateProductInput } from "./product.input.ts";
import { productSubject } from "./product-subject.ts";

/** Interpretation: the segment decides what a passed milestone means (interpretation 5), so changing it takes a reason. */
export function updateProduct(context: Context, input: UpdateProductInput): Promise<Edited<CatalogueProduct>> {
  return editSubject(context, productSubject, {
    ...input,
    action: "lifecycle.updateProduct",
    edit: (facts) => withProductInput(facts, input),
    needsReason: (before, after) => before.segment !== after.segment,
  });
}
