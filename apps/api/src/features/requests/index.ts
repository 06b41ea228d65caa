import { BulkResolver } from "./bulk/bulk.resolver.ts";
import { DuplicateHintsResolver } from "./groups/duplicate-hints.resolver.ts";
import { GroupFieldsResolver, MovedMessageResolver } from "./groups/group-fields.resolver.ts";
import { GroupsResolver } from "./groups/groups.resolver.ts";
import { groupEntities } from "./groups/request-group.entity.ts";
import { DraftsResolver } from "./intake/drafts.resolver.ts";
import { IntakeResolver } from "./intake/intake.resolver.ts";
import { ConversationResolver } from "./messages/conversation.resolver.ts";
import { MovesResolver } from "./moves/moves.resolver.ts";
import { RequestFieldsResolver } from "./read/request-fields.resolver.ts";
import { RequestsResolver } from "./read/requests.resolver.ts";
import { ReceiptFieldsResolver, RequestReceiptsResolver } from "./receipts/receipts.resolver.ts";
import { BulkRequestChangeEntity, BulkRequestRowEntity } from "./record/bulk-change.entity.ts";
import { RequestDraftEntity } from "./record/request-draft.entity.ts";
import { RequestEventEntity, RequestMessageEntity, RequestReceiptEntity } from "./record/request-record.entity.ts";
import { RequestWatchEntity } from "./record/request-watch.entity.ts";
import { SupportRequestEntity } from "./record/support-request.entity.ts";
import { TeamEntity, TeamMemberEntity } from "./record/team.entity.ts";
import { TeamsResolver } from "./teams/teams.resolver.ts";
import { WatchingResolver } from "./watch/watching.resolver.ts";

export { inRequestChange, type RequestFollower, SYSTEM_ACTOR } from "./change/in-request-change.ts";
export { EVENT_KINDS, type EventKind, recordEvent } from "./change/record-event.ts";
export {
  changeRequest,
  lockRequest,
  type RequestChange,
  type RequestOutcome,
  type SeenRequest,
  saveRequest,
} from "./change/request-change.ts";

export { SupportRequestPayload } from "./change/request-payload.type.ts";
export { serveRequestExports } from "./export/export-routes.ts";
export { mergedMessages } from "./groups/merged-messages.ts";
export { RequestLinkEntity } from "./groups/request-group.entity.ts";
export type { FileRequestInput } from "./intake/file-request.input.ts";
export { fileRequest } from "./intake/file-request.ts";
export { RequestMessageType } from "./messages/message.type.ts";
export { addNote, answerRequest, replyToRequest } from "./messages/say-something.ts";
export { writeMessage } from "./messages/write-message.ts";
export { assignRequest } from "./moves/assign-request.ts";
export { makeMove } from "./moves/make-move.ts";
export { moveRequest } from "./moves/move-request.ts";
export { fewFound } from "./read/few-found.ts";
export { SupportRequestType } from "./read/request.type.ts";
export { readsRequests, requestFor, requestForNumber } from "./read/visible-requests.ts";
export { newestReceipt } from "./receipts/question-again.ts";
export { decisionIn, type ReceiptContent, receiptContent } from "./receipts/receipt-content.ts";
export { RequestEventEntity, RequestMessageEntity } from "./record/request-record.entity.ts";
export { SupportRequestEntity } from "./record/support-request.entity.ts";
export { TeamEntity } from "./record/team.entity.ts";
export { RequestPartyEnum } from "./request-enums.ts";
export { searchCondition, searchWordsOf } from "./search/search-words.ts";
export { isKnownAgent } from "./teams/agents.ts";

/** Support requests, from filing to close: the front door. */
export const requestsEntities = [
  TeamEntity,
  TeamMemberEntity,
  SupportRequestEntity,
  RequestReceiptEntity,
  RequestEventEntity,
  RequestMessageEntity,
  RequestDraftEntity,
  ...groupEntities,
  RequestWatchEntity,
  BulkRequestChangeEntity,
  BulkRequestRowEntity,
];

export const requestsResolvers = [
  RequestsResolver,
  RequestFieldsResolver,
  IntakeResolver,
  DraftsResolver,
  RequestReceiptsResolver,
  ReceiptFieldsResolver,
  ConversationResolver,
  MovesResolver,
  GroupsResolver,
  GroupFieldsResolver,
  MovedMessageResolver,
  DuplicateHintsResolver,
  TeamsResolver,
  WatchingResolver,
  BulkResolver,
] as const;
