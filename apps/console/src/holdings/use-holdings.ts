import { useQuery } from "@tanstack/react-query";
import { AccountHoldingsDocument, type AccountHoldingsQuery } from "../gql/holdings.ts";
import { request } from "../graphql-client.ts";

type Holdings = NonNullable<AccountHoldingsQuery["companyAccount"]>;
export type HeldPlan = Holdings["plans"][number];
export type HeldService = Holdings["services"][number];

const NOTHING: Holdings = { plans: [], services: [] };

/** What an account holds, over and to come too. */
export function useHoldings(account: string) {
  return useQuery({
    queryKey: ["accounts", "holdings", account],
    queryFn: async ({ signal }) =>
      (await request(AccountHoldingsDocument, { id: account }, { signal })).companyAccount ?? NOTHING,
  });
}
