import type { EntityManager } from "typeorm";
import type { RequestFollower } from "../requests/index.ts";

/** What is announced between processes: ids, and nothing of what they stand for. */
export const LIVE_CHANNEL = "live_requests";

export type Notice =
  | { readonly about: "EVENT"; readonly eventId: string }
  | { readonly about: "PRESENCE"; readonly requestId: string };

async function announce(manager: Pick<EntityManager, "query">, payload: string): Promise<void> {
  await manager.query("SELECT pg_notify($1, $2)", [LIVE_CHANNEL, payload]);
}

/** Announces each event of a request in the transaction that writes it: it is heard exactly if it is committed. */
export const liveFollower: RequestFollower = {
  onEvent: async ({ manager }, { id }) => await announce(manager, `event ${id}`),
};

/** Announces that somebody began or ceased to look at a request, or to write on it. */
export async function announcePresence(manager: Pick<EntityManager, "query">, requestId: string): Promise<void> {
  await announce(manager, `presence ${requestId}`);
}

/** Null where a later version of the product announces what this one does not know. */
export function readNotice(payload: string): Notice | null {
  const [about, id = ""] = payload.split(" ");
  if (about === "event" && /^\d{1,18}$/.test(id)) return { about: "EVENT", eventId: id };
  return about === "presence" ? { about: "PRESENCE", requestId: id } : null;
}
