import type { EntityManager } from "typeorm";
import type { Actor, Context } from "../../platform/context.ts";
import { SavedViewEntity } from "./saved-view.entity.ts";
import { notYourView, staleView, unknownView, type ViewRefusal } from "./view-refusal.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What is asked to be changed, by whom, and through which connection. */
export interface ViewChange {
  readonly context: Context;
  readonly manager: EntityManager;
  readonly viewer: Actor;
  /** For the audit. */
  readonly action: string;
}

/** Makes the changes of one owner's views wait for each other until the transaction ends. */
export async function lockViewsOf({ manager, viewer }: Pick<ViewChange, "manager" | "viewer">): Promise<void> {
  await manager.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [`saved_view ${viewer.subject}`]);
}

/** The view if the viewer may change it and saw it as it stands; otherwise why not. Having tried another's is audited. */
export async function ownView(
  change: ViewChange,
  { id, expectedRevision }: { readonly id: string; readonly expectedRevision: number },
): Promise<SavedViewEntity | ViewRefusal> {
  const { context, manager, viewer, action } = change;
  const view = UUID.test(id) ? await manager.findOneBy(SavedViewEntity, { id }) : null;
  if (view === null) return unknownView(id);
  if (view.ownerSubject !== viewer.subject) {
    const { origin, requestId } = context;
    const target = `${view.resource}: ${view.name}`;
    const denial = { action, actor: viewer, reason: "FORBIDDEN", target, origin, requestId, at: context.now() };
    context.audit.recordDenied(denial);
    // Whether there is such a view is nobody's business but its owner's.
    return view.shared ? notYourView(view) : unknownView(id);
  }
  return view.revision === expectedRevision ? view : staleView(view, expectedRevision);
}

export function isRefusal(found: SavedViewEntity | ViewRefusal): found is ViewRefusal {
  return "code" in found;
}
