import { useQuery } from "@tanstack/react-query";
import { RequestReceiptsDocument, type ShownReceiptFragment } from "../../../../gql/request-receipts.ts";
import { request } from "../../../../graphql-client.ts";

export type ShownReceipt = ShownReceiptFragment;

/** What was decided about a request, the first decision first. */
export function useReceipts(id: string) {
  return useQuery({
    queryKey: ["requests", "receipts", id],
    queryFn: async ({ signal }): Promise<readonly ShownReceipt[]> =>
      (await request(RequestReceiptsDocument, { id }, { signal })).request?.receipts ?? [],
  });
}
