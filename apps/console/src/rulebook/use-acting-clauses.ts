import type { ActingClause } from "@supportbook/policy";
import { useQuery } from "@tanstack/react-query";
import { runRulebookWork } from "./rulebook-work.ts";

/** Where each clause of the edition acts, by the clause's id; undefined until it is found. An edition never changes. */
export function useActingClauses(edition: string): ReadonlyMap<string, ActingClause> | undefined {
  const { data } = useQuery({
    queryKey: ["rulebook", "acting", edition],
    queryFn: ({ signal }) => {
      const { result, stop } = runRulebookWork({ task: "FIND_ACTING", edition });
      signal.addEventListener("abort", stop);
      return result.then(
        (report) => new Map(report.kind === "FOUND" ? report.acting.map((each) => [each.clause, each]) : []),
      );
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
  return data;
}
