import { useQuery } from "@tanstack/react-query";
import { AccountChosenDocument } from "../../gql/account-choices.ts";
import { request } from "../../graphql-client.ts";

export const accountChoiceKey = (id: string | null) => ["accounts", "chosen", id] as const;

/** A company account by its id, as far as a choice of it is shown. */
export function useAccountChoice(id: string | null) {
  return useQuery({
    queryKey: accountChoiceKey(id),
    queryFn: async ({ signal }) => (await request(AccountChosenDocument, { id: id ?? "" }, { signal })).companyAccount,
    enabled: id !== null,
  });
}
