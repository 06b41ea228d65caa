import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useLocale } from "react-admin";
import { ServicesAndPlansDocument, type ServicesAndPlansQuery } from "../gql/services.ts";
import { request } from "../graphql-client.ts";

export const SERVICES_KEY = ["services"] as const;

/** Everything that is sold beside standard support, with its offers of all days. */
export function useServices(): UseQueryResult<ServicesAndPlansQuery> {
  return useQuery({
    queryKey: [...SERVICES_KEY, "all", useLocale()],
    queryFn: ({ signal }) => request(ServicesAndPlansDocument, {}, { signal }),
  });
}
