import { useQuery } from "@tanstack/react-query";
import { useLocale } from "react-admin";
import { RepliesToInsertDocument, type RepliesToInsertQuery } from "../../../gql/insert-reply.ts";
import { request } from "../../../graphql-client.ts";

export type ReplyToInsert = RepliesToInsertQuery["cannedReplies"][number];

/** The canned replies that may be inserted; asked for with the composer, so that they are there once they are wanted. */
export function useRepliesToInsert() {
  return useQuery({
    queryKey: ["canned-replies", "to-insert", useLocale()],
    queryFn: async ({ signal }) => (await request(RepliesToInsertDocument, {}, { signal })).cannedReplies,
  });
}
