import { Field, InputType } from "type-graphql";
import { publishEnum } from "../../../platform/enum.ts";
import { type OrderDirection, OrderDirectionEnum } from "../../../platform/order-direction.ts";
import type { Ordering, SortKey } from "../../../platform/pagination.ts";
import type { Catalogue, CatalogueProduct } from "../snapshot/catalogue.ts";
import { asNames, compareParts, type PartOrder, sortedOnce, upwards } from "./sorted-catalogue.ts";

const PRODUCT_ORDER_FIELDS = ["NAME", "SLUG", "SEGMENT", "CHANGED_AT"] as const;
type ProductOrderField = (typeof PRODUCT_ORDER_FIELDS)[number];

const ProductOrderFieldEnum = publishEnum(PRODUCT_ORDER_FIELDS, {
  name: "ProductOrderField",
  description: "What a list of products is sorted by; products that are equal in it stand by name.",
  values: {
    NAME: "The name; case does not count.",
    SLUG: "The slug.",
    SEGMENT: "For whom it is made.",
    CHANGED_AT: "The last change of the product itself.",
  },
});

@InputType({ description: "How a list of products is sorted." })
export class ProductOrder {
  @Field(() => ProductOrderFieldEnum, { defaultValue: "NAME", description: "By what." })
  field: ProductOrderField;

  @Field(() => OrderDirectionEnum, { defaultValue: "ASC", description: "Which way." })
  direction: OrderDirection;
}

export const USUAL_PRODUCT_ORDER: ProductOrder = { field: "NAME", direction: "ASC" };

const LEADING_PART: Readonly<Record<ProductOrderField, (product: CatalogueProduct) => string>> = {
  NAME: (product) => product.name,
  SLUG: (product) => product.slug,
  SEGMENT: (product) => product.segment,
  CHANGED_AT: (product) => product.changedAt,
};

/** Ends in the slug, which is unique. */
export function productOrdering({ field, direction }: ProductOrder): Required<Ordering<CatalogueProduct>> {
  const leading = LEADING_PART[field];
  const parts: readonly PartOrder[] = [{ compare: field === "NAME" ? asNames : upwards, direction }, ...BY_NAME];
  return {
    name: `products ${field} ${direction}`,
    keyOf: (product): SortKey => [leading(product), product.name, product.slug],
    compare: (left, right) => compareParts(parts, left, right),
  };
}

const BY_NAME: readonly PartOrder[] = [
  { compare: asNames, direction: "ASC" },
  { compare: upwards, direction: "ASC" },
];

/** Every product of the snapshot, retired ones included. */
export function productsInOrder(
  catalogue: Catalogue,
  ordering: Required<Ordering<CatalogueProduct>>,
): readonly CatalogueProduct[] {
  return sortedOnce(catalogue, ordering, () => catalogue.products);
}
