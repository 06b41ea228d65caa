import { Refused, userErrorsOf } from "../../../platform/refusal.ts";
import { changeRequest, type RequestChange } from "../change/request-change.ts";
import { assign, rate } from "../moves/assign-request.ts";
import { carryOut } from "../moves/move-request.ts";
import { type BulkRequestChangeEntity, BulkRequestRowEntity } from "../record/bulk-change.entity.ts";
import { SupportRequestEntity } from "../record/support-request.entity.ts";
import { keepWatch } from "../watch/watch-request.ts";
import { type BulkCaller, begunChange } from "./begin-bulk-change.ts";
import type { BulkUpdateRequestsInput } from "./bulk.input.ts";
import type { BulkRequestRow, BulkUpdateRequestsPayload } from "./bulk-payload.type.ts";

/** Well before whoever asked is told that it takes too long. */
const MOST_MILLISECONDS = 8_000;
/** One connection each. */
const AT_A_TIME = 3;

/**
 * Does the same to many requests: to each all of it in a transaction of its own, or nothing. What is refused to one keeps
 * none of the others, and what was done with a key is not done again.
 */
export async function bulkUpdateRequests(
  caller: BulkCaller,
  input: BulkUpdateRequestsInput,
): Promise<BulkUpdateRequestsPayload> {
  try {
    const begun = await begunChange(caller, input);
    const rows = await doneRows({ ...caller, input, begun });
    return { rows, remaining: begun.requestIds.length - rows.length, userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { rows: [], remaining: 0, userErrors: userErrorsOf(caller.context, error) };
  }
}

interface Doing extends BulkCaller {
  readonly input: BulkUpdateRequestsInput;
  readonly begun: BulkRequestChangeEntity;
}

async function doneRows(doing: Doing): Promise<BulkRequestRow[]> {
  const { requestIds } = doing.begun;
  const rows: BulkRequestRow[] = [];
  const until = performance.now() + MOST_MILLISECONDS;
  for (let next = 0; next < requestIds.length && performance.now() < until; next += AT_A_TIME) {
    const some = requestIds.slice(next, next + AT_A_TIME);
    rows.push(...(await Promise.all(some.map((id) => doneRow(doing, id)))));
  }
  return rows;
}

async function doneRow({ context, actor, input, begun }: Doing, id: string): Promise<BulkRequestRow> {
  const { request, userErrors } = await changeRequest({ context, actor, seen: { id } }, {}, async (change, locked) => {
    if (await markDone(change, begun, id)) await changeOne(change, locked, input);
    return {};
  });
  const shown = request ?? (await context.db.getRepository(SupportRequestEntity).findOneBy({ id }));
  return { id, number: shown?.number ?? null, request: shown, userErrors };
}

/** @returns false where it was done before. */
async function markDone({ manager }: RequestChange, { id: changeId }: BulkRequestChangeEntity, requestId: string) {
  const before = await manager.existsBy(BulkRequestRowEntity, { changeId, requestId });
  if (!before) await manager.insert(BulkRequestRowEntity, { changeId, requestId });
  return !before;
}

/** In the order in which an agent would: what becomes of it, who works on it, how urgent it is. */
async function changeOne(change: RequestChange, request: SupportRequestEntity, input: BulkUpdateRequestsInput) {
  const { move, message, assignee, team, severity, reason, watch } = input;
  if (move != null) await carryOut(change, request, { move, message, assignee, reason });
  if (assignee !== undefined || team !== undefined) await assign(change, request, { assignee, team, reason });
  if (severity !== undefined) await rate(change, request, { severity, reason });
  if (watch != null) await keepWatch(change, request.id, watch);
}
