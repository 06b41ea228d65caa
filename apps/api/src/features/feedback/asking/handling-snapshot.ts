import { calendarDateOf } from "@supportbook/policy";
import { type EntityManager, IsNull, LessThanOrEqual, MoreThanOrEqual } from "typeorm";
import { HeldPlanEntity } from "../../holdings/index.ts";
import { phaseOf } from "../../lifecycle/index.ts";
import {
  decisionIn,
  newestReceipt,
  type RequestChange,
  type SupportRequestEntity,
  TeamEntity,
} from "../../requests/index.ts";
import type { FeedbackDimensions } from "../facts/feedback-fact.entity.ts";
import { nameValues } from "../facts/write-fact.ts";

type Snapshot = Omit<FeedbackDimensions, "type" | "source">;

/** By what feedback on a request is told apart, as it is now: what becomes of the request later changes nothing of it. */
export async function handlingSnapshot(
  { context, manager, at }: Pick<RequestChange, "context" | "manager" | "at">,
  request: SupportRequestEntity,
): Promise<Snapshot> {
  const day = calendarDateOf(at, context.vendorTimeZone);
  const receipt = await newestReceipt(manager, request.id);
  const product = context.catalogue.current().productById.get(request.productId);
  const version = product?.versions.find(({ id }) => id === request.versionId);
  return {
    agent: request.assigneeSubject,
    team: request.teamId,
    product: product?.slug ?? null,
    version: product === undefined || version === undefined ? null : `${product.slug}/${version.name}`,
    phase: version === undefined ? null : phaseOf(version, day),
    segment: request.segment,
    plan: request.accountId === null ? null : await planHeldOn(manager, request.accountId, day),
    country: request.country,
    kind: request.kind,
    outcome: request.outcome,
    clauses: [...new Set(decisionIn(receipt).findings.map(({ clause }) => clause))],
    edition: receipt.edition,
    language: request.locale,
  };
}

/** Has agent and team be called what they are called now. */
export async function nameHandlers(manager: EntityManager, request: SupportRequestEntity): Promise<void> {
  const { assigneeSubject, assigneeName, teamId } = request;
  const team = teamId === null ? null : await manager.findOneBy(TeamEntity, { id: teamId });
  await nameValues(manager, [
    ...(assigneeSubject === null || assigneeName === null
      ? []
      : [{ dimension: "AGENT" as const, value: assigneeSubject, label: assigneeName }]),
    ...(team === null ? [] : [{ dimension: "TEAM" as const, value: team.id, label: team.name }]),
  ]);
}

async function planHeldOn(manager: EntityManager, accountId: string, day: string): Promise<string | null> {
  const begun = { accountId, heldFrom: LessThanOrEqual(day) };
  const held = await manager.findOneBy(HeldPlanEntity, [
    { ...begun, heldThrough: IsNull() },
    { ...begun, heldThrough: MoreThanOrEqual(day) },
  ]);
  return held?.planCode ?? null;
}
