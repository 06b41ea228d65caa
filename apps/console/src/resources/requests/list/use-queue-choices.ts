import { useQuery } from "@tanstack/react-query";
import { QueueChoicesDocument } from "../../../gql/request-queue.ts";
import { request } from "../../../graphql-client.ts";

/** Who and which team can be handed requests; empty until it is known. */
export function useQueueChoices() {
  const { data } = useQuery({
    queryKey: ["requests", "choices"],
    queryFn: async ({ signal }) => await request(QueueChoicesDocument, {}, { signal }),
  });
  return { teams: data?.teams ?? [], agents: data?.agents ?? [] };
}
