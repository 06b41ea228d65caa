import DataLoader from "dataloader";
import type { DataSource, EntityManager } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import type { FeedbackDimensions } from "../facts/feedback-fact.entity.ts";
import type { FeedbackEntity } from "../record/feedback.entity.ts";

type Kept = Pick<
  FeedbackEntity,
  | "id"
  | "occasionId"
  | "requestId"
  | "accountId"
  | "receivedAt"
  | "audience"
  | "type"
  | "source"
  | "locale"
  | "comment"
  | "giverSubject"
  | "giverName"
  | "giverEmail"
  | "state"
  | "assigneeSubject"
  | "assigneeName"
  | "clauses"
  | "held"
  | "erasedAt"
  | "revision"
>;

/** Feedback as it is read: what is kept of it, and of its fact (or what would be its fact while it is held) the rest. */
export interface FeedbackRow extends Kept {
  readonly requestLinkedByStaff: boolean;
  readonly satisfaction: number | null;
  readonly effort: number | null;
  readonly recommend: number | null;
  readonly snapshot: Omit<FeedbackDimensions, "type" | "source" | "language">;
}

const OF_FEEDBACK = `r.id, r.occasion_id AS "occasionId", r.request_id AS "requestId", r.account_id AS "accountId",
  r.received_at AS "receivedAt", r.audience, r.type, r.source, r.locale, r.comment, r.giver_subject AS "giverSubject",
  r.giver_name AS "giverName", r.giver_email AS "giverEmail", r.state, r.assignee_subject AS "assigneeSubject",
  r.assignee_name AS "assigneeName", r.clauses, r.held, r.erased_at AS "erasedAt", r.revision,
  r.request_linked_at IS NOT NULL AS "requestLinkedByStaff"`;

const OF_FACT = "agent, team, product, version, phase, segment, plan, country, kind, outcome, clauses, edition";
const SCORES = "satisfaction, effort, recommend";

const STATEMENT = `SELECT ${OF_FEEDBACK}, ${SCORES.replace(/\w+/g, "f.$&")}, to_jsonb(f) - '{${SCORES}}'::text[] AS snapshot
  FROM feedback r
  CROSS JOIN LATERAL (
    SELECT ${OF_FACT}, ${SCORES} FROM feedback_fact WHERE id = r.id
    UNION ALL SELECT ${OF_FACT}, ${SCORES} FROM feedback_held WHERE id = r.id AND r.held
  ) f`;

/** Those of these ids that there are, in no order. */
export async function readFeedback(db: DataSource | EntityManager, ids: readonly string[]): Promise<FeedbackRow[]> {
  if (ids.length === 0) return [];
  return await db.query<FeedbackRow[]>(`${STATEMENT} WHERE r.id = ANY ($1::uuid[])`, [ids]);
}

/** Null where there is none such. */
export function feedbackLoader({ db }: Context): DataLoader<string, FeedbackRow | null> {
  return new DataLoader(async (ids: readonly string[]) => {
    const byId = new Map((await readFeedback(db, ids)).map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

/** What was given or linked to each request and is not held, the newest first. */
export function feedbackOfRequestLoader({ db }: Context): DataLoader<string, FeedbackRow[]> {
  return new DataLoader(async (requestIds: readonly string[]) => {
    const rows = await db.query<FeedbackRow[]>(
      `${STATEMENT} WHERE r.request_id = ANY ($1::uuid[]) AND NOT r.held ORDER BY r.received_at DESC, r.id DESC`,
      [requestIds],
    );
    const byRequest = Map.groupBy(rows, ({ requestId }) => requestId);
    return requestIds.map((id) => byRequest.get(id) ?? []);
  });
}
