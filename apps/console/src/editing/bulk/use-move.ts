import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import {
  MoveMilestonesDocument,
  type MoveMilestonesInput,
  type MoveMilestonesMutation,
} from "../../gql/move-milestones.ts";
import { request } from "../../graphql-client.ts";
import { versionRecords } from "../../resources/versions/version-records.ts";
import type { MoveOrder, MoveScope } from "./move-order.ts";

export type MovePlan = MoveMilestonesMutation["moveMilestones"];

type WhichVersions = Pick<MoveMilestonesInput, "versions" | "filter">;

/** The versions at the revisions that stand now: what the preview shows is what the reader saw. */
async function whichVersions(scope: MoveScope, signal?: AbortSignal): Promise<WhichVersions> {
  if (scope.kind === "matching") return { filter: scope.filter };
  const records = await versionRecords.many(scope.ids, signal);
  return { versions: records.map(({ id, revision }) => ({ id, expectedRevision: revision })) };
}

async function previewOf(scope: MoveScope, order: MoveOrder, signal: AbortSignal) {
  const which = await whichVersions(scope, signal);
  const input = { ...which, ...order, preview: true };
  return { which, plan: (await request(MoveMilestonesDocument, { input }, { signal })).moveMilestones };
}

interface MoveOptions {
  readonly scope: MoveScope;
  /** Null while it is incomplete. */
  readonly order: MoveOrder | null;
  readonly onMoved: (plan: MovePlan) => void;
}

/**
 * Previews a move and applies exactly what was previewed. When the catalogue moved on in between, nothing is written and
 * the preview is made again.
 */
export function useMove({ scope, order, onMoved }: MoveOptions) {
  const queryClient = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [overtaken, setOvertaken] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const preview = useQuery({
    queryKey: ["versions", "move-preview", scope, order],
    queryFn: ({ signal }) => previewOf(scope, order as MoveOrder, signal),
    enabled: order !== null,
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  });

  async function apply(reason: string): Promise<void> {
    if (order === null || preview.data === undefined) return;
    const { which, plan } = preview.data;
    setBusy(true);
    setOvertaken(false);
    setFailure(null);
    try {
      const input = { ...which, ...order, reason, expectedPreview: plan.previewToken };
      const { moveMilestones: moved } = await request(MoveMilestonesDocument, { input });
      const refused = moved.userErrors.length > 0;
      if (refused) setOvertaken(true);
      await Promise.all(["versions", "products"].map((key) => queryClient.invalidateQueries({ queryKey: [key] })));
      if (!refused) onMoved(moved);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  }

  const plan = order === null ? undefined : preview.data?.plan;
  // The preview of what was entered before stays in sight while the next one is made, but is not to be applied.
  const ready = plan?.previewToken != null && plan.counts.moved > 0 && !preview.isPlaceholderData;
  return { order, preview, plan, ready, busy, overtaken, failure, apply };
}
