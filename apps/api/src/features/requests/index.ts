import { DraftsResolver } from "./intake/drafts.resolver.ts";
import { IntakeResolver } from "./intake/intake.resolver.ts";
import { ConversationResolver } from "./messages/conversation.resolver.ts";
import { MovesResolver } from "./moves/moves.resolver.ts";
import { RequestFieldsResolver } from "./read/request-fields.resolver.ts";
import { RequestsResolver } from "./read/requests.resolver.ts";
import { ReceiptFieldsResolver, RequestReceiptsResolver } from "./receipts/receipts.resolver.ts";
import { RequestDraftEntity } from "./record/request-draft.entity.ts";
import { RequestEventEntity, RequestMessageEntity, RequestReceiptEntity } from "./record/request-record.entity.ts";
import { SupportRequestEntity } from "./record/support-request.entity.ts";
import { TeamEntity } from "./record/team.entity.ts";

/** Support requests, from filing to close: the front door. */
export const requestsEntities = [
  TeamEntity,
  SupportRequestEntity,
  RequestReceiptEntity,
  RequestEventEntity,
  RequestMessageEntity,
  RequestDraftEntity,
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
] as const;
