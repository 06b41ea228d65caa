import DataLoader from "dataloader";
import type { Context } from "../../../platform/context.ts";
import type { SendingProblem } from "./sending-problem.ts";

/** A sending and what has become of its mails. */
export interface SendingRow {
  readonly id: string;
  readonly at: Date;
  readonly dueAt: Date | null;
  readonly senderName: string | null;
  readonly periodFrom: string | null;
  readonly periodThrough: string | null;
  readonly mails: number;
  readonly taken: number;
  readonly failed: number;
  readonly problem: SendingProblem | null;
}

export interface LatestSendings {
  /** The newest first. */
  readonly sendings: readonly SendingRow[];
  readonly lastSentAt: Date | null;
  readonly failingSince: Date | null;
}

const MOST_SHOWN = 20;

const SENDINGS = `SELECT s.report_id AS "reportId", s.id, s.at, s.due_at AS "dueAt", s.sender_name AS "senderName",
    s.period_from::text AS "periodFrom", s.period_through::text AS "periodThrough", cardinality(s.mail_ids) AS mails,
    s.problem, m.taken, m.failed
  FROM unnest($1::uuid[]) AS wanted(report_id)
  CROSS JOIN LATERAL (
    SELECT * FROM feedback_report_sending WHERE report_id = wanted.report_id ORDER BY at DESC, id DESC LIMIT ${MOST_SHOWN}
  ) s
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE state = 'SENT')::int AS taken, count(*) FILTER (WHERE state = 'FAILED')::int AS failed
    FROM mail WHERE mail_id = ANY (s.mail_ids)
  ) m
  ORDER BY s.at DESC, s.id DESC`;

const REPORTS = `SELECT r.id, r.failing_since AS "failingSince",
    (SELECT max(at) FROM feedback_report_sending s WHERE s.report_id = r.id AND s.problem IS NULL) AS "lastSentAt"
  FROM feedback_report r WHERE r.id = ANY ($1)`;

interface ReportRow {
  readonly id: string;
  readonly failingSince: Date | null;
  readonly lastSentAt: Date | null;
}

/** Of many reports at once. */
export function latestSendings({ db }: Context): DataLoader<string, LatestSendings> {
  return new DataLoader(async (ids) => {
    const [sendings, reports] = await Promise.all([
      db.query<(SendingRow & { readonly reportId: string })[]>(SENDINGS, [ids]),
      db.query<ReportRow[]>(REPORTS, [ids]),
    ]);
    const byReport = Map.groupBy(sendings, ({ reportId }) => reportId);
    const byId = new Map(reports.map((report) => [report.id, report]));
    return ids.map((id) => ({
      sendings: byReport.get(id) ?? [],
      lastSentAt: byId.get(id)?.lastSentAt ?? null,
      failingSince: byId.get(id)?.failingSince ?? null,
    }));
  });
}
