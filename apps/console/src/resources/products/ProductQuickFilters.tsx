import { LifecycleQuickFilters } from "../../components/filters/LifecycleQuickFilters.tsx";
import { ProductCountsDocument } from "../../gql/product-counts.ts";
import { request } from "../../graphql-client.ts";

export function ProductQuickFilters() {
  return (
    <LifecycleQuickFilters
      resource="products"
      count={(filters, options) => request(ProductCountsDocument, filters, options)}
    />
  );
}
