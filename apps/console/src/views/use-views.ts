import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslate } from "react-admin";
import {
  DeleteViewDocument,
  SavedViewsDocument,
  SaveViewDocument,
  type SaveViewInput,
  type ViewRowFragment,
} from "../gql/saved-views.ts";
import { RequestFailed, request } from "../graphql-client.ts";
import { ChangeRefused } from "../records/change-refused.ts";

export type View = ViewRowFragment;

/** The reader's views of a list and those that others share, and what can be done with them. */
export function useViews(resource: string, { enabled }: { readonly enabled: boolean }) {
  const queryClient = useQueryClient();
  const translate = useTranslate();
  const [problem, setProblem] = useState<string | null>(null);
  const queryKey = ["views", resource];
  const query = useQuery({
    queryKey,
    queryFn: async ({ signal }) => (await request(SavedViewsDocument, { resource }, { signal })).savedViews,
    enabled,
  });

  /** @returns whether it was done; if not, `problem` says why. */
  async function act(change: () => Promise<{ readonly userErrors: ChangeErrors }>): Promise<boolean> {
    setProblem(null);
    try {
      const { userErrors } = await change();
      if (userErrors.length > 0) throw new ChangeRefused(userErrors, null);
      return true;
    } catch (error) {
      if (!(error instanceof ChangeRefused) && !(error instanceof RequestFailed)) throw error;
      const remedy = error instanceof RequestFailed ? translate(`failure.remedy.${error.code}`) : "";
      setProblem(`${error.message} ${remedy}`.trim());
      return false;
    } finally {
      await queryClient.invalidateQueries({ queryKey });
    }
  }

  return {
    views: query.data ?? [],
    error: query.error,
    problem,
    save: (input: Omit<SaveViewInput, "resource">) =>
      act(async () => (await request(SaveViewDocument, { input: { ...input, resource } })).saveView),
    remove: ({ id, revision }: View) =>
      act(async () => (await request(DeleteViewDocument, { input: { id, expectedRevision: revision } })).deleteView),
  };
}

type ChangeErrors = ConstructorParameters<typeof ChangeRefused>[0];
