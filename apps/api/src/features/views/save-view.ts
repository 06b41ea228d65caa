import { randomUUID } from "node:crypto";
import { changedParts } from "../../platform/audit.ts";
import type { Actor, Context } from "../../platform/context.ts";
import { storableJson, storableText } from "../../platform/storable.ts";
import { isRefusal, lockViewsOf, ownView, type ViewChange } from "./own-view.ts";
import { SavedViewEntity, type ViewQuery } from "./saved-view.entity.ts";
import type { SaveViewInput } from "./saved-view.input.ts";
import { presentView, type SavedViewPayload } from "./saved-view.type.ts";
import { viewProblems } from "./view-problems.ts";
import { badView, refusedView, type ViewRefusal, viewNameTaken } from "./view-refusal.ts";

const MOST_VIEWS = 100;

/** Makes a view, or changes one of the viewer's own. */
export async function saveView(context: Context, viewer: Actor, input: SaveViewInput): Promise<SavedViewPayload> {
  const [problem, ...more] = viewProblems(input);
  if (problem !== undefined) return refusedView(context, viewer, [problem, ...more]);
  const saved = await context.db.transaction(async (manager) => {
    const action = input.id == null ? "views.create" : "views.update";
    const change = { context, manager, viewer, action };
    await lockViewsOf(change);
    return (await wantedView(change, input)) ?? (await write(change, input));
  });
  return isRefusal(saved)
    ? refusedView(context, viewer, [saved])
    : { view: presentView(saved, viewer), userErrors: [] };
}

/** What keeps the input from being saved as things stand; null where nothing does. */
async function wantedView({ manager, viewer }: ViewChange, input: SaveViewInput): Promise<ViewRefusal | null> {
  const ofList = { ownerSubject: viewer.subject, resource: input.resource };
  const rival = await manager.findOneBy(SavedViewEntity, { ...ofList, name: nameOf(input) });
  if (rival !== null && rival.id !== input.id) return viewNameTaken(rival);
  if (input.id != null || (await manager.countBy(SavedViewEntity, ofList)) < MOST_VIEWS) return null;
  const en = `You have ${MOST_VIEWS} views of this list, which is the limit. Delete one first.`;
  return badView(["resource"], en, `此列表已有 ${MOST_VIEWS} 个视图，已达上限。请先删除一个。`);
}

async function write(change: ViewChange, input: SaveViewInput): Promise<SavedViewEntity | ViewRefusal> {
  const { id, expectedRevision } = input;
  if (id == null) return await store(change, null, input);
  const view = await ownView(change, { id, expectedRevision: Number(expectedRevision) });
  if (isRefusal(view)) return view;
  if (view.resource === input.resource) return await store(change, view, input);
  const en = `The view is of the list "${view.resource}" and stays with it. Save a new one without id.`;
  return badView(["resource"], en, `该视图属于列表“${view.resource}”，不能更换。请不带 id 另存。`);
}

async function store(
  { context, manager, viewer, action }: ViewChange,
  before: SavedViewEntity | null,
  input: SaveViewInput,
): Promise<SavedViewEntity> {
  const at = context.now();
  const after = manager.create(SavedViewEntity, {
    id: before?.id ?? randomUUID(),
    ownerSubject: viewer.subject,
    ownerName: viewer.name,
    resource: input.resource,
    name: nameOf(input),
    query: queryOf(input),
    shared: input.shared,
    revision: (before?.revision ?? 0) + 1,
    changedAt: new Date(at.epochMilliseconds),
  });
  const parts = changedParts(before === null ? null : auditedFields(before), auditedFields(after));
  if (before !== null && Object.keys(parts.after ?? {}).length === 0) return before;
  await manager.save(after);
  const change = { targetType: "SavedView", targetId: after.id, targetLabel: after.name, ...parts };
  await context.audit.recordDone(manager, context, { action, at, changes: [change] });
  return after;
}

function nameOf({ name }: SaveViewInput): string {
  return storableText(name.trim());
}

function queryOf({ query: { filter, sort, columns } }: SaveViewInput): ViewQuery {
  return JSON.parse(storableJson({ filter, sort: sort ?? null, columns: columns ?? null }));
}

export function auditedFields({ resource, name, query, shared }: SavedViewEntity) {
  return { resource, name, query, shared };
}
