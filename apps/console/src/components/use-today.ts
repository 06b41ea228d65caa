import { useQuery } from "@tanstack/react-query";
import { TodayDocument } from "../gql/today.ts";
import { request } from "../graphql-client.ts";

const AN_HOUR = 3_600_000;

/** The vendor's today, `YYYY-MM-DD`, by the server's clock: the day that phases are told for. Null until it is known. */
export function useToday(): string | null {
  const { data } = useQuery({
    queryKey: ["today"],
    queryFn: ({ signal }) => request(TodayDocument, {}, { signal }),
    staleTime: AN_HOUR,
    refetchInterval: AN_HOUR,
  });
  return data?.about.today ?? null;
}
