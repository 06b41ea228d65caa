import { useQuery } from "@tanstack/react-query";
import { useLocale } from "react-admin";
import { CannedRepliesDocument } from "../gql/canned-replies.ts";
import { request } from "../graphql-client.ts";

export const REPLIES_KEY = ["canned-replies"] as const;

/** Every canned reply, retired ones too, and what they may leave open. */
export function useReplies() {
  return useQuery({
    queryKey: [...REPLIES_KEY, "all", useLocale()],
    queryFn: ({ signal }) => request(CannedRepliesDocument, {}, { signal }),
  });
}
