import type { Actor, Context } from "../../platform/context.ts";
import { isRefusal, lockViewsOf, ownView } from "./own-view.ts";
import { auditedFields } from "./save-view.ts";
import { SavedViewEntity } from "./saved-view.entity.ts";
import type { DeleteViewInput } from "./saved-view.input.ts";
import { presentView, type SavedViewPayload } from "./saved-view.type.ts";
import { refusedView } from "./view-refusal.ts";

/** Deletes one of the viewer's own views. What it held stays in the audit. */
export async function deleteView(context: Context, viewer: Actor, input: DeleteViewInput): Promise<SavedViewPayload> {
  return await context.db.transaction(async (manager) => {
    const change = { context, manager, viewer, action: "views.delete" };
    await lockViewsOf(change);
    const view = await ownView(change, input);
    if (isRefusal(view)) return refusedView(context, viewer, [view]);
    await manager.delete(SavedViewEntity, { id: view.id });
    const target = { targetType: "SavedView", targetId: view.id, targetLabel: view.name };
    const changes = [{ ...target, before: auditedFields(view), after: null }];
    await context.audit.recordDone(manager, context, { action: change.action, at: context.now(), changes });
    return { view: presentView(view, viewer), userErrors: [] };
  });
}
