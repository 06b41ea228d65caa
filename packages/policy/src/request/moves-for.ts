import { readMilliseconds } from "../calendar/date-and-time.ts";
import type { Outcome } from "../decision.ts";
import type { Text } from "../text.ts";
import type { MoveCondition, MoveNeed, Mover } from "./move-row.ts";
import { CATEGORY_NAMES, isSupported, type RequestCategory } from "./request-category.ts";
import { MOVE_NAMES, type MoveName, rowOf } from "./request-moves.ts";

/** How long the customer has, in days of 24 hours from the moment the request came to its category. */
export interface MoveWindows {
  /** After this a resolved request to which nobody objected is closed. */
  readonly confirmDays: number;
  /** Through this a closed request can be reopened; later it is followed up by another. */
  readonly reopenDays: number;
}

export const DEFAULT_MOVE_WINDOWS: MoveWindows = { confirmDays: 7, reopenDays: 14 };

/** What of a request its moves look at. Beside the category there is nothing that says again where it stands. */
export interface RequestStanding {
  readonly category: RequestCategory;
  /** ISO 8601 in UTC. */
  readonly categorySince: string;
  readonly assignee: string | null;
  /** Only of a closed request. */
  readonly mergedInto: string | null;
  /** Of the latest receipt. */
  readonly outcome: Outcome;
  /** The instant at which the customer was told that it will be closed (6.4); null: not told, or not waiting. */
  readonly closeAnnouncedFor: string | null;
  readonly windows: MoveWindows;
}

/** One thing that somebody might do to a request next. */
export interface MoveOffer {
  readonly move: MoveName;
  readonly name: Text;
  readonly to: RequestCategory;
  readonly allowed: boolean;
  /** Why not, with what to do instead; null where it is allowed. */
  readonly why: Text | null;
  /** `FOLLOW_UP`: a new request linked to this one takes the place of the move. */
  readonly instead: "FOLLOW_UP" | null;
  /** What has to come with the move, beyond what the request has. */
  readonly needs: readonly MoveNeed[];
}

const DAY = 86_400_000;

function holds(condition: MoveCondition, request: RequestStanding, now: number): boolean {
  const since = readMilliseconds("categorySince", request.categorySince);
  switch (condition) {
    // What is resolved can be objected to until it is closed; the window begins with the close.
    case "WITHIN_REOPEN_WINDOW":
      return request.category !== "CLOSED" || now < since + request.windows.reopenDays * DAY;
    case "CONFIRMATION_TIME_OVER":
      return now >= since + request.windows.confirmDays * DAY;
    case "ANNOUNCED_CLOSE_REACHED":
      return (
        request.closeAnnouncedFor !== null && now >= readMilliseconds("closeAnnouncedFor", request.closeAnnouncedFor)
      );
    case "REFUSED_BY_THE_RULES":
      return !isSupported(request.outcome);
    case "SUPPORTED_BY_THE_RULES":
      return isSupported(request.outcome);
    case "MERGED":
      return request.mergedInto !== null;
    case "NOT_MERGED":
      return request.mergedInto === null;
  }
}

const UNMET: Readonly<Record<MoveCondition, Text>> = {
  WITHIN_REOPEN_WINDOW: {
    en: "The time to reopen this request is over: file a follow-up, which stays linked to it.",
    zh: "重新打开的期限已过：请提交一个后续请求，它会与本请求关联。",
  },
  CONFIRMATION_TIME_OVER: {
    en: "The customer still has time to object that it is not solved.",
    zh: "客户仍有时间提出问题尚未解决。",
  },
  ANNOUNCED_CLOSE_REACHED: {
    en: "A request is closed for want of an answer only on the day that the customer was warned of (6.4).",
    zh: "只有到了事先向客户预告的日期，才能因未获答复而关闭请求（6.4）。",
  },
  REFUSED_BY_THE_RULES: {
    en: "The rules support this request. If its facts have changed, have it decided again first.",
    zh: "按规则此请求应予支持。如果事实有变，请先重新判定。",
  },
  SUPPORTED_BY_THE_RULES: {
    en: "The rules still refuse this request; staff can take it up with a reason.",
    zh: "按规则此请求仍不受支持；工作人员可以说明理由后破例受理。",
  },
  MERGED: { en: "This request is not merged into another.", zh: "此请求没有并入其他请求。" },
  NOT_MERGED: {
    en: "This request was merged into another: go on there, or have the merge undone.",
    zh: "此请求已并入另一请求：请在那边继续，或申请撤销合并。",
  },
};

function notFromHere(move: MoveName, category: RequestCategory): Text {
  const { name, from } = rowOf(move);
  const each = (language: keyof Text) => from.map((one) => `“${CATEGORY_NAMES[one][language]}”`);
  return {
    en: `${name.en}: possible only from ${each("en").join(" or ")}, and the request is “${CATEGORY_NAMES[category].en}”.`,
    zh: `${name.zh}：请求须处于${each("zh").join("或")}，而现在是“${CATEGORY_NAMES[category].zh}”。`,
  };
}

function offer(move: MoveName, request: RequestStanding, now: number): MoveOffer {
  const { name, from, to, only, needs } = rowOf(move);
  const unmet = only.find((condition) => !holds(condition, request, now));
  const isFromHere = from.includes(request.category);
  const allowed = isFromHere && unmet === undefined;
  const closedForGood = isFromHere && unmet === "WITHIN_REOPEN_WINDOW";
  const wordsOfUnmet = unmet === undefined ? null : UNMET[unmet];
  return {
    move,
    name,
    to,
    allowed,
    why: isFromHere ? wordsOfUnmet : notFromHere(move, request.category),
    instead: closedForGood ? "FOLLOW_UP" : null,
    needs: needs.filter((need) => need !== "ASSIGNEE" || request.assignee === null),
  };
}

/**
 * What `who` may do to a request at the instant `at` (ISO 8601) and why not, one offer for each move that the table
 * gives to them, in its order.
 * @throws RangeError that names the instant that is none.
 */
export function movesFor(request: RequestStanding, who: Mover, at: string): readonly MoveOffer[] {
  const now = readMilliseconds("at", at);
  return MOVE_NAMES.filter((move) => rowOf(move).by.includes(who)).map((move) => offer(move, request, now));
}
