import { CatalogueSearchDocument } from "../../gql/catalogue-search.ts";
import { request } from "../../graphql-client.ts";
import { paths } from "../../paths.ts";
import type { Finder } from "../command.ts";

const products: Finder = {
  label: "command.found_products",
  async find(search, { signal }) {
    const { products } = await request(CatalogueSearchDocument, { search }, { signal });
    return products.nodes.map(({ slug, name }) => ({ id: slug, title: name, detail: slug, to: paths.product(slug) }));
  },
};

export default products;
