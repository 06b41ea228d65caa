import { readInstant } from "../calendar/date-and-time.ts";
import type { Text } from "../text.ts";
import type { MoveNeed, Mover } from "./move-row.ts";
import { movesFor, type RequestStanding } from "./moves-for.ts";
import { type MoveName, rowOf } from "./request-moves.ts";

/** What comes with a move. Blank words count as none. */
export interface MoveDetails {
  readonly reason?: string;
  readonly publicMessage?: string;
  readonly assignee?: string;
  /** The request that this one is merged into. */
  readonly otherRequest?: string;
}

export interface MoveAttempt {
  readonly move: MoveName;
  readonly by: Mover;
  readonly details: MoveDetails;
}

export type MoveResult =
  | { readonly state: "MOVED"; readonly request: RequestStanding }
  | { readonly state: "REFUSED"; readonly why: Text; readonly missing: readonly MoveNeed[] };

const GIVEN: Readonly<Record<MoveNeed, (details: MoveDetails) => string | undefined>> = {
  REASON: ({ reason }) => reason,
  PUBLIC_MESSAGE: ({ publicMessage }) => publicMessage,
  ASSIGNEE: ({ assignee }) => assignee,
  OTHER_REQUEST: ({ otherRequest }) => otherRequest,
};

const NEED_NAMES: Readonly<Record<MoveNeed, Text>> = {
  REASON: { en: "a reason", zh: "理由" },
  PUBLIC_MESSAGE: { en: "a message to the customer or from them", zh: "一条客户可见的消息" },
  ASSIGNEE: { en: "somebody to whom it is assigned", zh: "负责人" },
  OTHER_REQUEST: { en: "the request to merge it into", zh: "要并入的请求" },
};

function given(need: MoveNeed, details: MoveDetails): string | null {
  const words = GIVEN[need](details)?.trim() ?? "";
  return words === "" ? null : words;
}

/**
 * The request after a move, or why it stays as it is. A move leaves behind what belonged to the category before: an
 * announced close and a merge end with it. That a request is not merged into itself is for the caller to see.
 * @throws RangeError that names the instant that is none.
 */
export function applyMove(request: RequestStanding, { move, by, details }: MoveAttempt, at: string): MoveResult {
  const offered = movesFor(request, by, at).find((each) => each.move === move);
  if (offered === undefined) return { state: "REFUSED", why: notTheirs(move), missing: [] };
  if (offered.why !== null) return { state: "REFUSED", why: offered.why, missing: [] };
  const missing = offered.needs.filter((need) => given(need, details) === null);
  if (missing.length > 0) return { state: "REFUSED", why: stillNeeded(move, missing), missing };
  return {
    state: "MOVED",
    request: {
      ...request,
      category: offered.to,
      categorySince: readInstant("at", at).toString(),
      assignee: (assigns(move) ? given("ASSIGNEE", details) : null) ?? request.assignee,
      mergedInto: move === "MERGE" ? given("OTHER_REQUEST", details) : null,
      closeAnnouncedFor: null,
    },
  };
}

// Who is assigned is the desk's business: a customer's answer that names somebody assigns nobody.
function assigns(move: MoveName): boolean {
  return rowOf(move).needs.includes("ASSIGNEE");
}

function notTheirs(move: MoveName): Text {
  const { name } = rowOf(move);
  return { en: `${name.en}: not yours to do.`, zh: `${name.zh}：您无权执行。` };
}

function stillNeeded(move: MoveName, missing: readonly MoveNeed[]): Text {
  const { name } = rowOf(move);
  const each = (language: keyof Text) => missing.map((need) => NEED_NAMES[need][language]);
  return {
    en: `${name.en}: give ${each("en").join(" and ")}.`,
    zh: `${name.zh}：请给出${each("zh").join("和")}。`,
  };
}
