import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { LifecycleImportDocument, type LifecycleImportPartsFragment } from "../gql/lifecycle-imports.ts";
import { request } from "../graphql-client.ts";

export type LifecycleImport = LifecycleImportPartsFragment;

/** How often is asked how far it has come, while it is being applied. */
const POLL_MS = 1_000;

export const importKey = (id: string) => ["imports", "one", id] as const;

/** An import as it stands, followed while it is being applied. `data` is null where there is none, or no longer. */
export function useImport(id: string, enabled: boolean) {
  const queryClient = useQueryClient();
  const answer = useQuery({
    queryKey: importKey(id),
    queryFn: async ({ signal }) => (await request(LifecycleImportDocument, { id }, { signal })).lifecycleImport,
    enabled,
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.state === "APPLYING" ? POLL_MS : false),
  });
  const state = answer.data?.state;
  useEffect(() => {
    // What lists and pages hold is from before.
    if (state !== "DONE" && state !== "FAILED") return;
    for (const key of ["products", "versions"]) void queryClient.invalidateQueries({ queryKey: [key] });
  }, [state, queryClient]);
  return answer;
}
