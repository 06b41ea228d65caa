import type { Context } from "../../../platform/context.ts";
import type { CatalogueProduct } from "../snapshot/catalogue.ts";
import { type Edited, editSubject } from "./edit-subject.ts";
import type { RetireProductInput } from "./product.input.ts";
import { productSubject } from "./product-subject.ts";

/** Takes a product and so all its versions off the public lists. Nothing is deleted; versions keep their own mark. */
export function retireProduct(context: Context, input: RetireProductInput): Promise<Edited<CatalogueProduct>> {
  return setRetired(context, input, true);
}

/** Puts a retired product back on the public lists, without the versions that were retired on their own. */
export function reinstateProduct(context: Context, input: RetireProductInput): Promise<Edited<CatalogueProduct>> {
  return setRetired(context, input, false);
}

function setRetired(context: Context, input: RetireProductInput, retired: boolean) {
  return editSubject(context, productSubject, {
    ...input,
    action: retired ? "lifecycle.retireProduct" : "lifecycle.reinstateProduct",
    edit: (facts) => ({ ...facts, retired }),
    needsReason: () => true,
  });
}
