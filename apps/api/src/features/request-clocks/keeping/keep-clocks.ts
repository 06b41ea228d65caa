import { In } from "typeorm";
import { enqueue } from "../../../platform/jobs/enqueue.ts";
import { type RequestChange, type RequestFollower, SupportRequestEntity } from "../../requests/index.ts";
import { loadClockFacts } from "../history/clock-facts.ts";
import { keepPlanTerms } from "../terms/keep-plan-terms.ts";
import { type ClocksNow, clocksNow, earliestDue, nextLook } from "./clocks-now.ts";
import { lookAfterOrder } from "./look-after-order.ts";
import { RequestClockWarningEntity } from "./request-clock-warning.entity.ts";

interface Keeping {
  /** Since when what is promised differs, where a job comes to it later. */
  readonly since?: Temporal.Instant;
  /** Not to be looked at again before then: what could not be done now is not tried without end. */
  readonly notBefore?: Temporal.Instant;
}

/** Has what is due next of a request, and when somebody looks at it again, keep up with what happened to it. */
export async function keepClocks(
  change: Pick<RequestChange, "context" | "manager" | "at">,
  request: SupportRequestEntity,
  { since, notBefore }: Keeping = {},
): Promise<void> {
  const { context, manager } = change;
  if (hasNoClocks(request)) return;
  await keepPlanTerms(change, request, since);
  const now = await readClocks(change, request);
  const due = earliestDue(now);
  const nextDueAt = due === null ? null : new Date(due.epochMilliseconds);
  if (nextDueAt?.getTime() !== request.nextDueAt?.getTime()) {
    // No change of the request that anybody could have missed: its revision stays.
    await manager.update(SupportRequestEntity, { id: request.id }, { nextDueAt });
    request.nextDueAt = nextDueAt;
  }
  const look = nextLook(context, now, await warningsGiven(change, request.id));
  if (look === null) return;
  const isTooSoon = notBefore !== undefined && Temporal.Instant.compare(look, notBefore) < 0;
  const runAt = isTooSoon ? notBefore : look;
  await enqueue(manager, lookAfterOrder, { requestId: request.id }, { runAt, jobKey: request.id });
}

/** Plans are held by accounts alone; without one, only a wait and the time to object to a solution run out. */
function hasNoClocks({ accountId, category }: SupportRequestEntity): boolean {
  return accountId === null && category !== "WAITING_FOR_CUSTOMER" && category !== "RESOLVED";
}

/** The clocks of a request as this transaction sees them. */
export async function readClocks(
  { context, manager, at }: Pick<RequestChange, "context" | "manager" | "at">,
  request: SupportRequestEntity,
): Promise<ClocksNow> {
  const [facts] = await loadClockFacts(manager, [request]);
  return clocksNow(context, facts ?? { request, happened: [], decided: [], terms: [] }, at);
}

export async function warningsGiven({ manager }: Pick<RequestChange, "manager">, requestId: string): Promise<string[]> {
  return (await manager.findBy(RequestClockWarningEntity, { requestId })).map(({ key }) => key);
}

/** Keeps the clocks of every request that something happens to, in the transaction in which it happens. */
export const requestClocksFollower: RequestFollower = {
  async onChanged(change, ids) {
    const requests = await change.manager.findBy(SupportRequestEntity, { id: In([...ids]) });
    for (const request of requests) await keepClocks(change, request);
  },
};
