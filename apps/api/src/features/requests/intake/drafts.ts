import { randomUUID } from "node:crypto";
import type { Actor, Context } from "../../../platform/context.ts";
import { badInput, Refused, refuseAny, userErrorsOf } from "../../../platform/refusal.ts";
import { storableJson } from "../../../platform/storable.ts";
import { RequestDraftEntity } from "../record/request-draft.entity.ts";
import type { DeleteRequestDraftInput, RequestDraftPayload, SaveRequestDraftInput } from "./draft.type.ts";

const MOST_DRAFTS = 20;
const LARGEST_DRAFT = 100_000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

interface DraftChange {
  readonly context: Context;
  readonly actor: Actor;
}

/** Somebody saved the draft elsewhere since this form was opened. */
class StaleDraft extends Refused {
  readonly draft: RequestDraftEntity;

  constructor(draft: RequestDraftEntity) {
    const { revision } = draft;
    const text = {
      en: `The draft was saved elsewhere meanwhile and stands at revision ${revision}. Look at it, then send expectedRevision ${revision}.`,
      zh: `草稿已在别处保存，当前为第 ${revision} 次修订。请查看后以 expectedRevision ${revision} 重新提交。`,
    };
    super([{ code: "CONFLICT", field: ["expectedRevision"], text }]);
    this.draft = draft;
  }
}

/** Keeps what somebody has written so far, for him alone. */
export async function saveDraft(change: DraftChange, input: SaveRequestDraftInput): Promise<RequestDraftPayload> {
  const { context, actor } = change;
  return await changing(context, async () => {
    const size = JSON.stringify(input.content).length;
    const text = {
      en: `The draft has ${size} characters of JSON; the limit is ${LARGEST_DRAFT}. Shorten it.`,
      zh: `草稿的 JSON 有 ${size} 个字符，上限为 ${LARGEST_DRAFT}。请缩短。`,
    };
    refuseAny(size > LARGEST_DRAFT ? [badInput(["content"], text)] : []);
    return await context.db.transaction(async (manager) => {
      await manager.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [`request_draft ${actor.subject}`]);
      const drafts = await manager.findBy(RequestDraftEntity, { ownerSubject: actor.subject });
      const before = input.id == null ? null : wanted(drafts, { ...input, id: input.id });
      if (before === null) refuseAny(drafts.length >= MOST_DRAFTS ? [tooMany()] : []);
      const draft = manager.create(RequestDraftEntity, {
        id: before?.id ?? randomUUID(),
        ownerSubject: actor.subject,
        content: JSON.parse(storableJson(input.content)),
        revision: (before?.revision ?? 0) + 1,
        changedAt: new Date(context.now().epochMilliseconds),
      });
      await manager.save(draft);
      return draft;
    });
  });
}

/** Throws away what somebody has written. */
export async function deleteDraft(change: DraftChange, input: DeleteRequestDraftInput): Promise<RequestDraftPayload> {
  const { context, actor } = change;
  return await changing(context, async () => {
    const mine = { id: input.id, ownerSubject: actor.subject };
    const drafts = context.db.getRepository(RequestDraftEntity);
    const draft = UUID.test(input.id) ? await drafts.findOneBy(mine) : null;
    if (draft === null) throw unknownDraft();
    await drafts.delete(mine);
    return draft;
  });
}

export async function ownDrafts({ context, actor }: DraftChange): Promise<RequestDraftEntity[]> {
  return await context.db.getRepository(RequestDraftEntity).find({
    where: { ownerSubject: actor.subject },
    order: { changedAt: "DESC", id: "DESC" },
  });
}

function wanted(
  drafts: readonly RequestDraftEntity[],
  { id, expectedRevision }: { id: string; expectedRevision?: number | null | undefined },
) {
  const draft = drafts.find((each) => each.id === id);
  if (draft === undefined) throw unknownDraft();
  if (draft.revision !== expectedRevision) throw new StaleDraft(draft);
  return draft;
}

async function changing(context: Context, work: () => Promise<RequestDraftEntity>): Promise<RequestDraftPayload> {
  try {
    return { draft: await work(), userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { draft: error instanceof StaleDraft ? error.draft : null, userErrors: userErrorsOf(context, error) };
  }
}

function unknownDraft(): Refused {
  const text = {
    en: "You have no such draft. Take its id from your list of drafts, or save a new one without id.",
    zh: "您没有该草稿。请从您的草稿列表中取其 id，或不带 id 另存为新草稿。",
  };
  return new Refused([{ code: "NOT_FOUND", field: ["id"], text }]);
}

function tooMany() {
  return badInput(["content"], {
    en: `You have ${MOST_DRAFTS} drafts, which is the limit. File or delete one first.`,
    zh: `您已有 ${MOST_DRAFTS} 份草稿，已达上限。请先提交或删除一份。`,
  });
}
