import { type InfiniteData, type QueryClient, useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { RequestConversationDocument } from "../../../../gql/request-conversation.ts";
import { RequestFailed, request } from "../../../../graphql-client.ts";
import { type ConversationPage, conversationEntries } from "./conversation-entries.ts";

interface Before {
  readonly messagesBefore: string | null;
  readonly eventsBefore: string | null;
}

const LATEST: Before = { messagesBefore: null, eventsBefore: null };

/** What was said and what happened, from the end on; earlier parts are loaded when they are asked for. */
export function useConversation(id: string) {
  const query = useInfiniteQuery({
    queryKey: keyOf(id),
    initialPageParam: LATEST,
    queryFn: async ({ pageParam, signal }): Promise<ConversationPage> => {
      const found = (await request(RequestConversationDocument, { id, ...pageParam }, { signal })).request;
      if (found === null) throw new RequestFailed("", { code: "NOT_FOUND", status: 404 });
      return found;
    },
    getNextPageParam: ({ messages, events }, _, before): Before | null =>
      messages.pageInfo.hasPreviousPage || events.pageInfo.hasPreviousPage
        ? {
            // A list that has come to its beginning stays there: nothing lies before it.
            messagesBefore: messages.pageInfo.startCursor ?? before.messagesBefore,
            eventsBefore: events.pageInfo.startCursor ?? before.eventsBefore,
          }
        : null,
    staleTime: 0,
  });
  const pages = query.data?.pages;
  const entries = useMemo(() => conversationEntries(pages ?? []), [pages]);
  return { ...query, entries };
}

function keyOf(id: string): readonly string[] {
  return ["requests", "conversation", id];
}

/** As much of it as is loaded by now, the latest part first. */
export function loadedConversation(queries: QueryClient, id: string): readonly ConversationPage[] {
  return queries.getQueryData<InfiniteData<ConversationPage>>(keyOf(id))?.pages ?? [];
}
