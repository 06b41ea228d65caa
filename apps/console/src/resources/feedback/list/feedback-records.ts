import {
  FeedbackInboxDocument,
  type FeedbackInboxQueryVariables,
  ListedFeedbackByIdDocument,
  type ListedFeedbackFragment,
} from "../../../gql/feedback-inbox.ts";
import { request } from "../../../graphql-client.ts";
import { pagesByCursor } from "../../../records/pages-by-cursor.ts";
import type { RecordSource } from "../../../records/record-source.ts";
import { feedbackConditions } from "./feedback-filter.ts";

export type ListedFeedback = ListedFeedbackFragment;

const pageOf = pagesByCursor();

export const feedbackRecords: RecordSource<ListedFeedback> = {
  async list({ filter: asked, sort, pagination, signal }) {
    const orderBy: FeedbackInboxQueryVariables["orderBy"] = { field: "RECEIVED_AT", direction: sort?.order ?? "DESC" };
    const conditions = feedbackConditions(asked);
    return await pageOf({ list: JSON.stringify([asked, orderBy]), ...pagination }, async (first, after) => {
      return (await request(FeedbackInboxDocument, { ...conditions, orderBy, first, after }, { signal })).feedbackList;
    });
  },
  one: feedbackById,
  async many(ids, signal) {
    const found = await Promise.all(ids.map((id) => feedbackById(id, signal)));
    return found.filter((each) => each !== null);
  },
};

async function feedbackById(id: string, signal?: AbortSignal): Promise<ListedFeedback | null> {
  return (await request(ListedFeedbackByIdDocument, { id }, { signal })).feedback;
}
