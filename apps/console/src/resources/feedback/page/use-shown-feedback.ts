import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { FeedbackPageDocument, type ShownFeedbackFragment } from "../../../gql/feedback-page.ts";
import { RequestFailed, request } from "../../../graphql-client.ts";

export type ShownFeedback = ShownFeedbackFragment;

export interface FeedbackProps {
  readonly feedback: ShownFeedback;
}

export async function feedbackById(id: string, signal?: AbortSignal): Promise<ShownFeedback> {
  const { feedback } = await request(FeedbackPageDocument, { id }, { signal });
  if (feedback === null) throw new RequestFailed("", { code: "NOT_FOUND", status: 404 });
  return feedback;
}

export function useShownFeedback(id: string) {
  return useQuery({
    queryKey: ["feedback", "page", id],
    queryFn: ({ signal }) => feedbackById(id, signal),
    staleTime: 0,
  });
}

/** Has everything that is shown of feedback asked anew, the list and the requests that it is about included. */
export function useFeedbackChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(async () => {
    await Promise.all(["feedback", "requests"].map((key) => queries.invalidateQueries({ queryKey: [key] })));
  }, [queries]);
}
