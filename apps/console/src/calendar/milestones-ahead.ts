import { keepPreviousData, useQuery } from "@tanstack/react-query";
import {
  type MilestoneKind,
  MilestonesWithinDocument,
  type MilestonesWithinQuery,
  type MilestonesWithinQueryVariables,
  type VersionFilter,
} from "../gql/milestones-within.ts";
import { request } from "../graphql-client.ts";

/** A milestone of a version on its day. */
export type CalendarEntry = MilestonesWithinQuery["milestones"]["nodes"][number];

export interface CalendarQuestion {
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly through: string;
  readonly kinds: readonly MilestoneKind[];
  readonly filter: VersionFilter;
}

/** As many as the API gives at once. */
const LARGEST_PAGE = 100;

/** All of them, the soonest first; null asks nothing yet. */
export function useMilestones(question: CalendarQuestion | null) {
  return useQuery({
    // Under the resource's name: whoever changes a version makes this old, too.
    queryKey: ["versions", "milestones", question],
    queryFn: ({ signal }) => (question === null ? [] : allMilestones(question, signal)),
    enabled: question !== null,
    placeholderData: keepPreviousData,
  });
}

async function allMilestones(question: CalendarQuestion, signal: AbortSignal): Promise<CalendarEntry[]> {
  const entries: CalendarEntry[] = [];
  let after: string | null = null;
  do {
    const variables: MilestonesWithinQueryVariables = { ...question, first: LARGEST_PAGE, after };
    const { milestones }: MilestonesWithinQuery = await request(MilestonesWithinDocument, variables, { signal });
    entries.push(...milestones.nodes);
    after = milestones.pageInfo.hasNextPage ? milestones.pageInfo.endCursor : null;
  } while (after !== null);
  return entries;
}
