import { randomUUID } from "node:crypto";
import type { Segment } from "@supportbook/policy";
import type { EntityManager } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import { storableText } from "../../../platform/storable.ts";
import type { SupportRequestEntity } from "../../requests/index.ts";
import { handlingSnapshot, nameHandlers } from "../asking/handling-snapshot.ts";
import type { FeedbackFactEntity } from "../facts/feedback-fact.entity.ts";
import { type KnownOfFact, wholeFact, writeFact } from "../facts/write-fact.ts";
import type { FeedbackSource } from "../feedback-enums.ts";
import { addressHash, personHash } from "../person-hash.ts";
import { FeedbackEntity } from "../record/feedback.entity.ts";
import { indexComment } from "../record/feedback-words.ts";
import type { GivenFeedbackInput } from "./give-feedback.input.ts";
import { editionInForce } from "./given-problems.ts";
import { HeldFeedbackEntity } from "./held-feedback.entity.ts";

/** Who gives feedback; all null for whoever says nothing of themselves. */
export interface Giver {
  readonly subject: string | null;
  readonly name: string | null;
  readonly email: string | null;
}

/** Feedback that was found good. */
export interface GivenFeedback {
  readonly input: GivenFeedbackInput;
  readonly giver: Giver;
  readonly source: Exclude<FeedbackSource, "INVITATION">;
  readonly audience: Segment;
  readonly accountId: string | null;
  /** Of the giver's own, the request that it is about. */
  readonly request: SupportRequestEntity | null;
  /** Kept apart until staff have looked at it, instead of being counted. */
  readonly held: boolean;
}

/** Writes feedback that nobody asked for, with what it is counted by, and gives its id. */
export async function receiveFeedback(context: Context, manager: EntityManager, given: GivenFeedback): Promise<string> {
  const { input, giver, source, audience, accountId, request, held } = given;
  const id = randomUUID();
  const at = new Date(context.now().epochMilliseconds);
  const comment = storableText(input.comment.trim());
  const row = manager.create(FeedbackEntity, {
    ...{ id, receivedAt: at, source, audience, accountId, held, comment },
    ...{ type: input.type, locale: context.locale, state: "NEW", requestId: request?.id ?? null },
    person: personOf(context, giver),
    giverSubject: giver.subject,
    giverName: giver.name === null ? null : storableText(giver.name),
    giverEmail: giver.email === null ? null : storableText(giver.email),
    clauses: [...new Set(input.clauses ?? [])],
  });
  await manager.insert(FeedbackEntity, row);
  await indexComment(manager, id, comment);
  const fact = await factOf(context, manager, { given, id, at });
  if (held) await manager.insert(HeldFeedbackEntity, wholeFact(fact));
  else await writeFact(manager, fact);
  return id;
}

function personOf({ secrets }: Context, { subject, email }: Giver): Buffer | null {
  if (subject !== null) return personHash(secrets, subject);
  return email === null ? null : addressHash(secrets, email);
}

interface Received {
  readonly given: GivenFeedback;
  readonly id: string;
  readonly at: Date;
}

/** Of feedback on a request its snapshot; otherwise what was named, and for whom it is. */
async function factOf(context: Context, manager: EntityManager, { given, id, at }: Received): Promise<KnownOfFact> {
  const { input, source, audience, request } = given;
  const { type } = input;
  const satisfaction = input.satisfaction ?? null;
  const said = { id, at, basis: "FEEDBACK", type, source, language: context.locale, satisfaction } as const;
  if (request === null) return { ...namedBy(context, input, audience), ...said };
  const snapshot = await handlingSnapshot({ context, manager, at: context.now() }, request);
  await nameHandlers(manager, request);
  return { ...snapshot, ...said, reopened: satisfaction === null ? null : false };
}

function namedBy(context: Context, input: GivenFeedbackInput, audience: Segment): Partial<FeedbackFactEntity> {
  const product = input.product == null ? undefined : context.catalogue.current().productBySlug.get(input.product);
  const clauses = [...new Set(input.clauses ?? [])];
  const edition = clauses.length === 0 ? null : (editionInForce(context)?.id ?? null);
  return { product: product?.slug ?? null, segment: product?.segment ?? audience, clauses, edition };
}
