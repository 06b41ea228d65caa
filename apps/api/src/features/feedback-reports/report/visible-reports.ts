import type { Actor, Context } from "../../../platform/context.ts";
import { isId } from "../../../platform/key-parts.ts";
import { may } from "../../../platform/permissions.ts";
import { Refused } from "../../../platform/refusal.ts";
import { FeedbackReportEntity } from "./feedback-report.entity.ts";

/** More than anybody reads; whoever shares so many has to retire some. */
const MOST_LISTED = 1_000;

interface Listing {
  /** Whether the retired ones, too. */
  readonly retired: boolean;
  readonly mineOnly: boolean;
}

/** The viewer's own reports and those that others share, by name. */
export async function visibleReports(
  { db }: Context,
  { subject }: Actor,
  { retired, mineOnly }: Listing,
): Promise<FeedbackReportEntity[]> {
  const query = db
    .getRepository(FeedbackReportEntity)
    .createQueryBuilder("report")
    .where(mineOnly ? "report.ownerSubject = :subject" : "(report.ownerSubject = :subject OR report.shared)", {
      subject,
    });
  if (!retired) query.andWhere("report.retiredAt IS NULL");
  return await query.orderBy("report.name").addOrderBy("report.id").limit(MOST_LISTED).getMany();
}

/** A report that the viewer may see, a retired one too; null where there is none, or it is somebody else's own. */
export async function visibleReport({ db }: Context, { subject }: Actor, id: string) {
  const report = isId(id) ? await db.getRepository(FeedbackReportEntity).findOneBy({ id }) : null;
  return report !== null && (report.shared || report.ownerSubject === subject) ? report : null;
}

/**
 * A report that the actor may change. Its owner may; so may whoever decides what customers are asked, for what is shared,
 * since reports outlive those who leave. Having tried another's is audited.
 * @throws Refused: NOT_FOUND where the actor does not see it, FORBIDDEN where they do.
 */
export async function changeableReport(
  context: Context,
  actor: Actor,
  { id, action }: { readonly id: string; readonly action: string },
): Promise<FeedbackReportEntity> {
  const report = await visibleReport(context, actor, id);
  const isRetiring = action === RETIRE && may(actor, "feedback.configure");
  if (report !== null && (report.ownerSubject === actor.subject || isRetiring)) return report;
  const { audit, origin, requestId, now } = context;
  const target = `FeedbackReport ${id.slice(0, 36)}`;
  audit.recordDenied({ action, actor, reason: "FORBIDDEN", target, origin, requestId, at: now() });
  throw report === null ? unknownReport() : notYours(report);
}

export const RETIRE = "feedbackReports.retire";

export function unknownReport(): Refused {
  const text = {
    en: "There is no such report of yours or shared with you. Reload the list and take the id from it.",
    zh: "没有您本人的或共享给您的此报告。请重新加载列表并从中取其 id。",
  };
  return new Refused([{ code: "NOT_FOUND", field: ["id"], text }]);
}

function notYours({ name, ownerName }: FeedbackReportEntity): Refused {
  const text = {
    en: `The report "${name}" is ${ownerName}'s, who alone may change it. Save one of your own without id.`,
    zh: `报告“${name}”属于 ${ownerName}，只有其本人可以更改。请不带 id 另存为自己的报告。`,
  };
  return new Refused([{ code: "FORBIDDEN", field: ["id"], text }]);
}
