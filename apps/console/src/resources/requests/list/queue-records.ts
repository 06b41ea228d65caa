import {
  QueuedRequestByIdDocument,
  type QueuedRequestFragment,
  type RequestOrder,
  type RequestOrderField,
  RequestQueueDocument,
} from "../../../gql/request-queue.ts";
import { request } from "../../../graphql-client.ts";
import { pagesByCursor } from "../../../records/pages-by-cursor.ts";
import type { RecordSource } from "../../../records/record-source.ts";
import { queueFilter } from "./queue-filter.ts";

export type QueuedRequest = QueuedRequestFragment;

const ORDER: Readonly<Record<string, RequestOrderField>> = {
  createdAt: "CREATED_AT",
  nextDueAt: "NEXT_DUE_AT",
  categorySince: "CATEGORY_SINCE",
};

interface Sort {
  readonly field: string;
  readonly order: "ASC" | "DESC";
}

/** How the queue is sorted, as the API takes it. */
export function queueOrder(sort: Sort | undefined): Required<RequestOrder> {
  return { field: ORDER[sort?.field ?? "createdAt"] ?? "CREATED_AT", direction: sort?.order ?? "DESC" };
}

const pageOf = pagesByCursor();

export const requestRecords: RecordSource<QueuedRequest> = {
  async list({ filter: asked, sort, pagination, signal }) {
    const orderBy = queueOrder(sort);
    const list = JSON.stringify([asked, orderBy]);
    const filter = queueFilter(asked);
    return await pageOf({ list, ...pagination }, async (first, after) => {
      return (await request(RequestQueueDocument, { filter, orderBy, first, after }, { signal })).requests;
    });
  },
  one: requestById,
  async many(ids, signal) {
    const found = await Promise.all(ids.map((id) => requestById(id, signal)));
    return found.filter((each) => each !== null);
  },
};

async function requestById(id: string, signal?: AbortSignal): Promise<QueuedRequest | null> {
  return (await request(QueuedRequestByIdDocument, { id }, { signal })).request;
}
