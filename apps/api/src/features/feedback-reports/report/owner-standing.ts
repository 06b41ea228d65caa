import type { Actor, Context } from "../../../platform/context.ts";
import { may } from "../../../platform/permissions.ts";
import type { FeedbackReportEntity } from "./feedback-report.entity.ts";

type Sighting = Pick<FeedbackReportEntity, "ownerName" | "ownerRoles" | "ownerEmail" | "ownerSeenAt">;

/** After so long without a sign of its owner a report is mailed no more: they may be gone from the house. */
export const OWNER_REMEMBERED_DAYS = 180;

/** What is kept of an owner who acts. A machine's token may allow less than its roles: then it has none. */
export function sightingOf(actor: Actor, at: Temporal.Instant): Sighting {
  return {
    ownerName: actor.name,
    ownerRoles: may(actor, "feedback.report") ? [...actor.roles] : [],
    ownerEmail: actor.email ?? null,
    ownerSeenAt: new Date(at.epochMilliseconds),
  };
}

/**
 * Notes at an owner's reports what the owner may do by now, once a day and whenever it changed: what is mailed while
 * nobody is signed in goes by it. A report that is being mailed is passed over rather than waited for.
 */
export async function noteOwner({ db, now }: Context, actor: Actor): Promise<void> {
  const { ownerRoles, ownerEmail, ownerSeenAt } = sightingOf(actor, now());
  await db.query(
    `UPDATE feedback_report SET owner_roles = $2, owner_email = $3, owner_seen_at = $4 WHERE id IN (
       SELECT id FROM feedback_report
       WHERE owner_subject = $1 AND retired_at IS NULL
         AND (owner_seen_at < $4::timestamptz - interval '1 day' OR owner_roles <> $2 OR owner_email IS DISTINCT FROM $3)
       FOR UPDATE SKIP LOCKED)`,
    [actor.subject, ownerRoles, ownerEmail, ownerSeenAt],
  );
}

/** Why a report may not be mailed in its owner's name; null where it may. */
export function ownerProblem(
  { ownerSubject: subject, ownerName: name, ownerRoles: roles, ownerSeenAt }: FeedbackReportEntity,
  at: Temporal.Instant,
): "OWNER_LOST_PERMISSION" | "OWNER_NOT_SEEN" | null {
  if (!may({ subject, name, roles }, "feedback.report")) return "OWNER_LOST_PERMISSION";
  const hours = at.since(Temporal.Instant.fromEpochMilliseconds(ownerSeenAt.getTime())).total("hours");
  return hours > OWNER_REMEMBERED_DAYS * 24 ? "OWNER_NOT_SEEN" : null;
}
