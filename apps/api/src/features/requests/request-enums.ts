import {
  MOVE_NAMES,
  MOVE_NEEDS,
  MOVERS,
  type MoveName,
  type MoveNeed,
  type Mover,
  REQUEST_CATEGORIES,
  REQUEST_MOVES,
  type RequestCategory,
} from "@supportbook/policy";
import { publishEnum } from "../../platform/enum.ts";

export const RequestCategoryEnum = publishEnum<RequestCategory>(REQUEST_CATEGORIES, {
  name: "RequestCategory",
  description: "Where a support request stands; nothing else says it again.",
  values: {
    NEW: "Nobody has taken it on yet.",
    OPEN: "Support works on it.",
    WAITING_FOR_CUSTOMER: "The customer was asked something (6.4).",
    WAITING_FOR_VENDOR: "Somebody of the vendor other than the desk has to act, such as its laboratory.",
    RESOLVED: "Support has answered it for good; the customer can still object.",
    CLOSED: "It has ended.",
    DECLINED: "The rules refuse it; it is recorded with its decision.",
  },
});

export const RequestMoveNameEnum = publishEnum<MoveName>(MOVE_NAMES, {
  name: "RequestMoveName",
  description: "What may become of a support request: the rows of the one table of moves.",
  values: Object.fromEntries(MOVE_NAMES.map((move) => [move, `${REQUEST_MOVES[move].name.en}.`])) as Record<
    MoveName,
    string
  >,
});

export const RequestMoveNeedEnum = publishEnum<MoveNeed>(MOVE_NEEDS, {
  name: "RequestMoveNeed",
  description: "What has to come with a move.",
  values: {
    REASON: "Why, for those who read the history.",
    PUBLIC_MESSAGE: "A message to the customer, or from them.",
    ASSIGNEE: "Somebody to whom it is assigned.",
    OTHER_REQUEST: "The request that it is merged into.",
  },
});

export const RequestPartyEnum = publishEnum<Mover>(MOVERS, {
  name: "RequestParty",
  description: "On whose side somebody does something to a support request.",
  values: {
    CUSTOMER: "The requester, or an administrator of their company account.",
    STAFF: "The support desk.",
    SYSTEM: "What follows from time passing or from a new decision, without a person.",
  },
});

export const MESSAGE_VISIBILITIES = ["PUBLIC", "INTERNAL"] as const;
export type MessageVisibility = (typeof MESSAGE_VISIBILITIES)[number];

export const MessageVisibilityEnum = publishEnum<MessageVisibility>(MESSAGE_VISIBILITIES, {
  name: "RequestMessageVisibility",
  description: "Who reads a message.",
  values: { PUBLIC: "The customer and staff.", INTERNAL: "Staff alone." },
});
