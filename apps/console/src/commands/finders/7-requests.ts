import { RequestFoundDocument } from "../../gql/request-found.ts";
import { request } from "../../graphql-client.ts";
import { paths } from "../../paths.ts";
import { viewer } from "../../sign-in/viewer.ts";
import type { Finder } from "../command.ts";

const MOST_FOUND = 6;

/** By their number or what was said in them. */
const requests: Finder = {
  label: "request.all",
  async find(search, { signal }) {
    const reader = await viewer.current();
    if (!reader.has("requests.read")) return [];
    const variables = { filter: { search }, first: MOST_FOUND };
    const { nodes } = (await request(RequestFoundDocument, variables, { signal })).requests;
    return nodes.map(({ id, number, subject }) => ({ id, title: number, detail: subject, to: paths.request(id) }));
  },
};

export default requests;
