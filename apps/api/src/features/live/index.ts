import { RequestChangesResolver } from "./changes/request-changes.resolver.ts";
import { PresenceResolver } from "./presence/presence.resolver.ts";
import { RequestLookEntity } from "./presence/request-look.entity.ts";

/** What happens to requests, as it happens, and who else is at one: the front door. */
export { LiveHub } from "./live-hub.ts";
export { forgetLooksJob } from "./presence/forget-looks-job.ts";
export { liveFollower } from "./request-notices.ts";

export const liveEntities = [RequestLookEntity];
export const liveResolvers = [RequestChangesResolver, PresenceResolver] as const;
