import type { Actor, Context } from "../../../platform/context.ts";
import { changeRequest, type RequestChange, type RequestOutcome } from "../change/request-change.ts";
import { RequestWatchEntity } from "../record/request-watch.entity.ts";

interface Watcher {
  readonly context: Context;
  readonly actor: Actor;
}

/**
 * Has somebody of the staff keep an eye on a request, or no longer. It is nothing that happens to the request: neither its
 * revision nor its history changes.
 */
export async function watchRequest({ context, actor }: Watcher, id: string, watches: boolean): Promise<RequestOutcome> {
  return await changeRequest({ context, actor, seen: { id } }, {}, async (change, request) => {
    await keepWatch(change, request.id, watches);
    return {};
  });
}

/** Also where it is so already. */
export async function keepWatch(change: RequestChange, requestId: string, watches: boolean): Promise<void> {
  const { manager, actor, at } = change;
  const { subject, name } = actor;
  if (!watches) {
    await manager.delete(RequestWatchEntity, { requestId, subject });
    return;
  }
  const since = new Date(at.epochMilliseconds);
  const watch = manager.createQueryBuilder().insert().into(RequestWatchEntity);
  await watch.values({ requestId, subject, name, since }).orIgnore().execute();
}
