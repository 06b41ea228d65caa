import type { RequestChange } from "../change/request-change.ts";
import { RequestWatchEntity } from "../record/request-watch.entity.ts";

interface Two {
  readonly from: string;
  readonly into: string;
}

/** Who watched the request that ends watches the one that it became part of. */
export async function bringWatchers({ manager, at }: RequestChange, { from, into }: Two): Promise<void> {
  const since = new Date(at.epochMilliseconds);
  const watchers = await manager.findBy(RequestWatchEntity, { requestId: from });
  if (watchers.length === 0) return;
  const brought = watchers.map(({ subject, name }) => ({ requestId: into, subject, name, since }));
  await manager.createQueryBuilder().insert().into(RequestWatchEntity).values(brought).orIgnore().execute();
}

/** Those who came with a merge are known by its instant; they watch the request itself still. */
export async function sendWatchersBack({ manager }: RequestChange, merge: { into: string; at: Date }): Promise<void> {
  await manager.delete(RequestWatchEntity, { requestId: merge.into, since: merge.at });
}
