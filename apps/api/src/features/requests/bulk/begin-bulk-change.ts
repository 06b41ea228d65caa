import { createHash, randomUUID } from "node:crypto";
import type { Actor, Context } from "../../../platform/context.ts";
import { badInput, type Refusal, Refused, refuseAny } from "../../../platform/refusal.ts";
import { storableText } from "../../../platform/storable.ts";
import { keyProblems } from "../intake/filing-problems.ts";
import { RequestConditions } from "../read/request-conditions.ts";
import { NEWEST_FIRST } from "../read/request-list.input.ts";
import { requestList } from "../read/request-list.ts";
import { BulkRequestChangeEntity } from "../record/bulk-change.entity.ts";
import type { AllMatchingRequests, BulkUpdateRequestsInput } from "./bulk.input.ts";

const MOST_IDS = 100;
const MOST_MATCHING = 1_000;
const DAYS_KEPT = 30;
const CHANGES = ["assignee", "team", "severity", "move", "watch"] as const;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export interface BulkCaller {
  readonly context: Context;
  readonly actor: Actor;
}

/**
 * Which requests are to be changed: found out once for each key, and the same whenever it is asked again.
 * @throws Refused where the input is not one thing to do to so many requests, or a filter finds others than were counted.
 */
export async function begunChange(
  { context, actor }: BulkCaller,
  input: BulkUpdateRequestsInput,
): Promise<BulkRequestChangeEntity> {
  refuseAny(inputProblems(input));
  const repository = context.db.getRepository(BulkRequestChangeEntity);
  const once = { actorSubject: actor.subject, idempotencyKey: storableText(input.idempotencyKey) };
  const asked = createHash("sha256").update(JSON.stringify(input)).digest();
  const before = await repository.findOneBy(once);
  if (before !== null) return requireSame(before, asked);
  const begunAt = new Date(context.now().epochMilliseconds);
  const requestIds = await wantedIds(context, input);
  const row = repository.create({ ...once, id: randomUUID(), asked, requestIds, begunAt });
  await repository.createQueryBuilder().insert().values(row).orIgnore().execute();
  await forgetOld({ context, actor });
  // Of two that begin at the same time, one was first.
  return requireSame(await repository.findOneByOrFail(once), asked);
}

function requireSame(change: BulkRequestChangeEntity, asked: Buffer): BulkRequestChangeEntity {
  if (change.asked.equals(asked)) return change;
  const text = {
    en: "You used this key for something else. Choose another one for each change.",
    zh: "您已将该键用于另一次更改。每次更改请使用新的键。",
  };
  throw new Refused([{ code: "CONFLICT", field: ["idempotencyKey"], text }]);
}

async function wantedIds(context: Context, { ids, allMatching }: BulkUpdateRequestsInput): Promise<string[]> {
  if (allMatching != null) return await matchingIds(context, allMatching);
  return [...new Set((ids ?? []).map((id) => id.toLowerCase()))];
}

async function matchingIds(context: Context, { filter, expectedCount }: AllMatchingRequests): Promise<string[]> {
  const wanted = () => RequestConditions.ofDesk(context, filter);
  const list = requestList(context.db, wanted, NEWEST_FIRST);
  const ids = await list.keys(MOST_MATCHING + 1);
  if (ids.length === expectedCount) return ids;
  const count = ids.length > MOST_MATCHING ? await list.count() : ids.length;
  const text = {
    en: `${count} requests match now, and not ${expectedCount}. Look at them again, then send expectedCount ${count}.`,
    zh: `现在匹配的请求为 ${count} 个，而不是 ${expectedCount} 个。请重新查看，然后以 expectedCount ${count} 提交。`,
  };
  throw new Refused([{ code: "CONFLICT", field: ["allMatching", "expectedCount"], text }]);
}

async function forgetOld({ context, actor }: BulkCaller): Promise<void> {
  const before = new Date(context.now().subtract({ hours: 24 * DAYS_KEPT }).epochMilliseconds);
  const old = "DELETE FROM bulk_request_change WHERE actor_subject = $1 AND begun_at < $2";
  await context.db.query(old, [actor.subject, before]);
}

function inputProblems(input: BulkUpdateRequestsInput): Refusal[] {
  return [...keyProblems(input.idempotencyKey), ...choiceProblems(input), ...changeProblems(input)];
}

function choiceProblems({ ids, allMatching }: BulkUpdateRequestsInput): Refusal[] {
  if ((ids == null) === (allMatching == null)) {
    const text = { en: "Give either ids or allMatching.", zh: "请给出 ids 或 allMatching 之一。" };
    return [badInput(["ids"], text)];
  }
  if (ids != null && (ids.length === 0 || ids.length > MOST_IDS)) {
    const en = `These are ${ids.length} ids; give 1 to ${MOST_IDS}, or use allMatching.`;
    return [badInput(["ids"], { en, zh: `共有 ${ids.length} 个 id；应为 1 至 ${MOST_IDS} 个，或使用 allMatching。` })];
  }
  const unreadable = (ids ?? []).findIndex((id) => !UUID.test(id));
  if (unreadable >= 0) {
    const text = {
      en: "This is no id of a request. Take it from your list.",
      zh: "这不是请求的 id。请从列表中取其 id。",
    };
    return [badInput(["ids", String(unreadable)], text)];
  }
  const expected = allMatching?.expectedCount ?? 1;
  if (expected >= 1 && expected <= MOST_MATCHING) return [];
  const en = `At most ${MOST_MATCHING} requests are changed at once, and at least one: ${expected} are too many or too few. Narrow the filter.`;
  const zh = `一次可更改 1 至 ${MOST_MATCHING} 个请求，${expected} 个不在此范围内。请调整筛选条件。`;
  return [badInput(["allMatching", "expectedCount"], { en, zh })];
}

function changeProblems(input: BulkUpdateRequestsInput): Refusal[] {
  if (CHANGES.some((name) => input[name] !== undefined)) return [];
  const text = { en: `Say what to do: ${CHANGES.join(", ")}.`, zh: `请说明要做什么：${CHANGES.join("、")}。` };
  return [{ code: "BAD_USER_INPUT", field: null, text }];
}
