import { VersionSearchDocument } from "../../gql/catalogue-search.ts";
import { request } from "../../graphql-client.ts";
import { paths } from "../../paths.ts";
import type { Finder } from "../command.ts";

const versions: Finder = {
  label: "command.found_versions",
  async find(search, { signal }) {
    const { versions } = await request(VersionSearchDocument, { search }, { signal });
    return versions.nodes.map(({ id, name, label, product }) => ({
      id,
      title: `${product.name} ${label ?? name}`,
      to: paths.version(id),
    }));
  },
};

export default versions;
