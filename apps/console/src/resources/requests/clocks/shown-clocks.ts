import { useQuery } from "@tanstack/react-query";
import { RequestClocksDocument, type RequestClocksQuery } from "../../../gql/request-clocks.ts";
import { request as ask } from "../../../graphql-client.ts";

export type ShownClocks = NonNullable<RequestClocksQuery["request"]>;
export type ShownClock = ShownClocks["clocks"][number];

/** Time goes on while the page is looked at. */
const LOOK_AGAIN_MS = 60_000;

/** The clocks of a request by the server's clock, asked anew each minute. */
export function useShownClocks(id: string) {
  return useQuery({
    queryKey: ["requests", "clocks", id],
    queryFn: async ({ signal }) => (await ask(RequestClocksDocument, { id }, { signal })).request,
    staleTime: 0,
    refetchInterval: LOOK_AGAIN_MS,
  });
}
