import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { RequestPageDocument } from "../../../gql/request-page.ts";
import { RequestFailed, request } from "../../../graphql-client.ts";
import type { ShownRequest } from "./request-section.ts";

const NUMBER = /^R\d+$/i;

/** The request that an address names, by its id or its number. Another's is not found, as one that does not exist. */
export function useShownRequest(named: string) {
  return useQuery({
    queryKey: ["requests", "page", named],
    queryFn: async ({ signal }): Promise<ShownRequest> => {
      const variables = NUMBER.test(named) ? { number: named.toUpperCase() } : { id: named };
      const found = (await request(RequestPageDocument, variables, { signal })).request;
      if (found === null) throw new RequestFailed("", { code: "NOT_FOUND", status: 404 });
      return found;
    },
    staleTime: 0,
  });
}

/** Has everything that is shown of requests asked anew, the list included. */
export function useRequestsChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(() => queries.invalidateQueries({ queryKey: ["requests"] }), [queries]);
}
