import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useLocale } from "react-admin";
import { AccountEligibilityDocument, type AccountEligibilityQuery } from "../gql/eligibility.ts";
import { TodayDocument } from "../gql/today.ts";
import { request } from "../graphql-client.ts";
import { lastInstantOf } from "../resources/licences/last-instant-of.ts";
import type { AskedEligibility } from "./asked-eligibility.ts";

export type EligibilityAnswer = AccountEligibilityQuery["checkCoverage"];

/**
 * What the rules say to a question in an account, by the server: what is on record is the server's alone. Nothing is
 * asked while what the request is about is not said. A past or future day is asked about as it ends.
 */
export function useEligibility(account: string, { kind, product, version, severity, day }: AskedEligibility) {
  return useQuery({
    queryKey: ["accounts", "eligibility", account, useLocale(), kind, product, version, severity, day],
    queryFn: async ({ signal }): Promise<EligibilityAnswer | null> => {
      if (kind === null || product === null) return null;
      const { today, vendorTimeZone } = (await request(TodayDocument, {}, { signal })).about;
      const at = day === today ? null : lastInstantOf(day, vendorTimeZone);
      const question = { account, product, version, kind, severity, at };
      return (await request(AccountEligibilityDocument, { question }, { signal })).checkCoverage;
    },
    placeholderData: keepPreviousData,
  });
}
