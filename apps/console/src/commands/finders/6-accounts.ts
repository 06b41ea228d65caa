import { AccountListDocument } from "../../gql/accounts.ts";
import { request } from "../../graphql-client.ts";
import { paths } from "../../paths.ts";
import { viewer } from "../../sign-in/viewer.ts";
import type { Finder } from "../command.ts";

const MOST_FOUND = 6;

/** By their name or number. */
const accounts: Finder = {
  label: "account.found",
  async find(search, { signal }) {
    const reader = await viewer.current();
    if (!reader.has("accounts.read")) return [];
    const variables = { filter: { search }, first: MOST_FOUND };
    const { nodes } = (await request(AccountListDocument, variables, { signal })).companyAccounts;
    return nodes.map(({ id, name, number }) => ({ id, title: name, detail: number, to: paths.account(id) }));
  },
};

export default accounts;
