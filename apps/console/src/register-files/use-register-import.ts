import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { RegisterImportDocument, type RegisterImportPartsFragment } from "../gql/register-imports.ts";
import { request } from "../graphql-client.ts";

export type RegisterImport = RegisterImportPartsFragment;

/** How often is asked how far it has come, while somebody is at work on it. */
const POLL_MS = 700;

export const registerImportKey = (id: string) => ["register-files", "import", id] as const;

export function isAtWork(state: RegisterImport["state"] | undefined): boolean {
  return state === "CHECKING" || state === "APPLYING";
}

/** An import as it stands, followed while somebody is at work on it. `data` is null where there is none, or no longer. */
export function useRegisterImport(id: string, enabled: boolean) {
  const queryClient = useQueryClient();
  const answer = useQuery({
    queryKey: registerImportKey(id),
    queryFn: async ({ signal }) => (await request(RegisterImportDocument, { id }, { signal })).registerImport,
    enabled,
    staleTime: 0,
    refetchInterval: ({ state }) => (isAtWork(state.data?.state) ? POLL_MS : false),
  });
  const state = answer.data?.state;
  useEffect(() => {
    // What any other screen holds may be from before.
    if (state === "DONE")
      void queryClient.invalidateQueries({ predicate: ({ queryKey: [area] }) => area !== "register-files" });
  }, [state, queryClient]);
  return answer;
}
