import { plansOnAccount } from "../../holdings/index.ts";
import type { RequestChange, SupportRequestEntity } from "../../requests/index.ts";
import { planSpansFrom, samePlan, spansAfter } from "./plan-spans.ts";
import { type PlanSpan, RequestPlanTermsEntity } from "./request-plan-terms.entity.ts";

/**
 * Writes down what plan holds for a request where that differs from what was known before.
 * @param since when it came to differ, where that was before now: a job may come late, its change does not.
 */
export async function keepPlanTerms(
  { manager, context, at: now }: Pick<RequestChange, "manager" | "context" | "at">,
  { id: requestId, number, accountId, createdAt }: SupportRequestEntity,
  since: Temporal.Instant = now,
): Promise<void> {
  if (accountId === null) return;
  const plans = await plansOnAccount(manager, accountId);
  const last = await manager.findOne(RequestPlanTermsEntity, { where: { requestId }, order: { knownAt: "DESC" } });
  if (plans.length === 0 && last === null) return;
  const at = knownFrom({ since, now, createdAt, last: last?.knownAt ?? null });
  const spans = planSpansFrom(plans, { number, at, timeZone: context.vendorTimeZone });
  if (sameSpans(spans, spansAfter(last?.spans ?? [], at))) return;
  const row = { requestId, knownAt: new Date(at.epochMilliseconds), spans };
  await manager.upsert(RequestPlanTermsEntity, row, ["requestId", "knownAt"]);
}

interface Knowing {
  readonly since: Temporal.Instant;
  readonly now: Temporal.Instant;
  readonly createdAt: Date;
  readonly last: Date | null;
}

/** From when what differs is known: never from before what was known last, for time was counted by that. */
function knownFrom({ since, now, createdAt, last }: Knowing): Temporal.Instant {
  if (last !== null && since.epochMilliseconds <= last.getTime()) return now;
  return Temporal.Instant.fromEpochMilliseconds(Math.max(since.epochMilliseconds, createdAt.getTime()));
}

function sameSpans(spans: readonly PlanSpan[], others: readonly PlanSpan[]): boolean {
  return (
    spans.length === others.length &&
    spans.every((span, place) => {
      const other = others[place];
      return other !== undefined && span.from === other.from && samePlan(span, other);
    })
  );
}
