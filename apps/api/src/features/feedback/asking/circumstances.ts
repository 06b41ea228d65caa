import type { FeedbackOccasion, MoveName } from "@supportbook/policy";
import { type EntityManager, In, Not } from "typeorm";
import { addressOfRequester } from "../../mail/index.ts";
import {
  isKnownAgent,
  type RequestChange,
  RequestEventEntity,
  RequestLinkEntity,
  SupportRequestEntity,
} from "../../requests/index.ts";
import { FeedbackOccasionEntity } from "../record/feedback-occasion.entity.ts";
import { optedOutSince } from "./opt-out.ts";

/** A request that ended, and by what its requester is known. */
export interface EndedRequest {
  readonly request: SupportRequestEntity;
  readonly move: MoveName;
  /** As `personHash` makes it. */
  readonly person: Buffer;
}

/** What decides whether feedback is asked for, with the address to which an invitation would go. */
export interface Circumstances {
  readonly facts: FeedbackOccasion;
  readonly address: string | null;
}

/** How a request came to be is no work on it. */
const NOT_HANDLING = ["FILED", "SPLIT_FROM"];

/** To be called by one at a time for each person. */
export async function circumstancesOf(change: RequestChange, ended: EndedRequest): Promise<Circumstances> {
  const { manager, at } = change;
  const { request, move, person } = ended;
  const { id: requestId, category } = request;
  const address = await addressOfRequester(manager, request);
  const [lastAsked] = await manager.find(FeedbackOccasionEntity, {
    where: { person, offered: true },
    order: { at: "DESC" },
    take: 1,
  });
  const facts: FeedbackOccasion = {
    at: at.toString(),
    category,
    leftBy: await leftBy(manager, requestId, move),
    handledByStaff: await manager.existsBy(RequestEventEntity, {
      requestId,
      actorKind: "STAFF",
      kind: Not(In(NOT_HANDLING)),
    }),
    requesterIsStaff: await isStaff(manager, request),
    optedOut: (await optedOutSince(manager, person)) !== null,
    hasAddress: address !== null,
    askedForThisRequest: await manager.existsBy(FeedbackOccasionEntity, { requestId, offered: true }),
    lastAskedAt: lastAsked?.at.toISOString() ?? null,
    otherOpenRequests: await otherOpenRequests(manager, request),
  };
  return { facts, address };
}

async function leftBy(manager: EntityManager, fromId: string, move: MoveName): Promise<FeedbackOccasion["leftBy"]> {
  if (move === "WITHDRAW") return "WITHDRAWN";
  if (move === "MERGE") return "MERGED";
  return (await manager.existsBy(RequestLinkEntity, { fromId, kind: "DUPLICATE_OF" })) ? "DUPLICATE" : null;
}

/** Interpretation: the product keeps no list of staff, so these are who is known to work on requests. */
async function isStaff(manager: EntityManager, request: SupportRequestEntity): Promise<boolean> {
  const { id: requestId, requesterSubject: actorSubject } = request;
  if (await isKnownAgent(manager, actorSubject)) return true;
  return await manager.existsBy(RequestEventEntity, { requestId, actorKind: "STAFF", actorSubject });
}

async function otherOpenRequests(manager: EntityManager, request: SupportRequestEntity): Promise<number> {
  const { id, requesterSubject } = request;
  return await manager.countBy(SupportRequestEntity, {
    requesterSubject,
    id: Not(id),
    category: Not(In(["CLOSED", "DECLINED"])),
  });
}
