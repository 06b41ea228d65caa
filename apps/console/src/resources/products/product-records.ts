import type { Identifier } from "react-admin";
import {
  ProductDetailDocument,
  type ProductFilter,
  ProductListDocument,
  type ProductOrderField,
  type ProductRowFragment,
} from "../../gql/products.ts";
import { request } from "../../graphql-client.ts";
import { apiFilter } from "../../records/api-filter.ts";
import { rowsOfPage } from "../../records/pages.ts";
import type { RecordSource } from "../../records/record-source.ts";

/** A product in the console is known by its slug, which never changes and reads well in an address. */
export type ProductRecord = ProductRowFragment & { readonly id: Identifier };

export const PRODUCT_ORDER: Readonly<Record<string, ProductOrderField>> = {
  name: "NAME",
  slug: "SLUG",
  segment: "SEGMENT",
  changedAt: "CHANGED_AT",
};

const withId = (product: ProductRowFragment): ProductRecord => ({ ...product, id: product.slug });

export const productRecords: RecordSource<ProductRecord> = {
  async list({ filter, sort, pagination, signal }) {
    const orderBy = { field: PRODUCT_ORDER[sort?.field ?? "name"] ?? "NAME", direction: sort?.order ?? "ASC" };
    const { rows, total } = await rowsOfPage(pagination, async (first, offset) => {
      const variables = { filter: apiFilter(filter) as ProductFilter, orderBy, first, offset };
      return (await request(ProductListDocument, variables, { signal })).products;
    });
    return { data: rows.map(withId), total };
  },
  async one(slug, signal) {
    const { product } = await request(ProductDetailDocument, { slug }, { signal });
    return product === null ? null : withId(product);
  },
  async many(slugs, signal) {
    const { rows } = await rowsOfPage({ page: 1, perPage: slugs.length }, async (first, offset) => {
      return (await request(ProductListDocument, { filter: { slugs }, first, offset }, { signal })).products;
    });
    return rows.map(withId);
  },
};
