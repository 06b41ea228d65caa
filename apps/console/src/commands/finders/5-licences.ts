import { LicenceFoundDocument } from "../../gql/licences.ts";
import { request } from "../../graphql-client.ts";
import { paths } from "../../paths.ts";
import { viewer } from "../../sign-in/viewer.ts";
import type { Finder } from "../command.ts";

/** By the beginning of their number, the last four characters or the whole code. */
const licences: Finder = {
  label: "licence.found",
  async find(search, { signal }) {
    const reader = await viewer.current();
    if (!reader.has("licences.read")) return [];
    const found = (await request(LicenceFoundDocument, { search }, { signal })).licences.nodes;
    return found.map(({ id, number, maskedCode, product }) => ({
      id,
      title: number,
      detail: `${product.name} ${maskedCode}`,
      to: paths.licence(id),
    }));
  },
};

export default licences;
