import { CannedRepliesResolver } from "./canned-replies.resolver.ts";
import { CannedReplyEntity } from "./canned-reply.entity.ts";

/** What staff answers with again and again: the front door. */
export const cannedRepliesEntities = [CannedReplyEntity];
export const cannedRepliesResolvers = [CannedRepliesResolver] as const;
