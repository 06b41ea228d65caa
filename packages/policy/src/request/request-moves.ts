import type { MoveRow } from "./move-row.ts";
import type { RequestCategory } from "./request-category.ts";

const IN_WORK = ["NEW", "OPEN", "WAITING_FOR_CUSTOMER", "WAITING_FOR_VENDOR"] as const;

/** Everything that may become of a request. What no row names is not allowed, to anybody. */
export const REQUEST_MOVES = {
  TAKE_ON: {
    name: { en: "Take on", zh: "受理" },
    from: ["NEW"],
    to: "OPEN",
    by: ["STAFF"],
    needs: ["ASSIGNEE"],
    only: [],
    clause: null,
  },
  // 6.4: nobody owes an answer to a question that was not put to them, hence the message.
  ASK_CUSTOMER: {
    name: { en: "Ask the customer", zh: "询问客户" },
    from: ["NEW", "OPEN", "WAITING_FOR_VENDOR"],
    to: "WAITING_FOR_CUSTOMER",
    by: ["STAFF"],
    needs: ["PUBLIC_MESSAGE"],
    only: [],
    clause: "6.4",
  },
  ANSWER: {
    name: { en: "Answer", zh: "答复" },
    from: ["WAITING_FOR_CUSTOMER"],
    to: "OPEN",
    by: ["CUSTOMER"],
    needs: ["PUBLIC_MESSAGE"],
    only: [],
    clause: "6.4",
  },
  STOP_WAITING: {
    name: { en: "Stop waiting", zh: "不再等待" },
    from: ["WAITING_FOR_CUSTOMER", "WAITING_FOR_VENDOR"],
    to: "OPEN",
    by: ["STAFF"],
    needs: ["REASON"],
    only: [],
    clause: null,
  },
  HAND_TO_VENDOR: {
    name: { en: "Wait for the vendor", zh: "转交供应商处理" },
    from: ["OPEN", "WAITING_FOR_CUSTOMER"],
    to: "WAITING_FOR_VENDOR",
    by: ["STAFF"],
    needs: ["REASON", "ASSIGNEE"],
    only: [],
    clause: null,
  },
  RESOLVE: {
    name: { en: "Resolve", zh: "标为已解决" },
    from: IN_WORK,
    to: "RESOLVED",
    by: ["STAFF"],
    needs: ["PUBLIC_MESSAGE"],
    only: [],
    clause: "4",
  },
  CONFIRM: {
    name: { en: "Confirm that it is solved", zh: "确认已解决" },
    from: ["RESOLVED"],
    to: "CLOSED",
    by: ["CUSTOMER"],
    needs: [],
    only: [],
    clause: null,
  },
  CLOSE_RESOLVED: {
    name: { en: "Close, as nobody objected", zh: "无异议，关闭" },
    from: ["RESOLVED"],
    to: "CLOSED",
    by: ["SYSTEM"],
    needs: [],
    only: ["CONFIRMATION_TIME_OVER"],
    clause: null,
  },
  CLOSE_UNANSWERED: {
    name: { en: "Close, as nobody answered", zh: "未获答复，关闭" },
    from: ["WAITING_FOR_CUSTOMER"],
    to: "CLOSED",
    by: ["SYSTEM"],
    needs: [],
    only: ["ANNOUNCED_CLOSE_REACHED"],
    clause: "6.4",
  },
  // 6.4: what waits for the customer is closed by its announced date only.
  CLOSE: {
    name: { en: "Close", zh: "关闭" },
    from: ["NEW", "OPEN", "WAITING_FOR_VENDOR", "RESOLVED"],
    to: "CLOSED",
    by: ["STAFF"],
    needs: ["REASON", "PUBLIC_MESSAGE"],
    only: [],
    clause: null,
  },
  WITHDRAW: {
    name: { en: "Withdraw", zh: "撤回" },
    from: IN_WORK,
    to: "CLOSED",
    by: ["CUSTOMER"],
    needs: [],
    only: [],
    clause: null,
  },
  MERGE: {
    name: { en: "Merge into another request", zh: "并入另一请求" },
    from: IN_WORK,
    to: "CLOSED",
    by: ["STAFF"],
    needs: ["OTHER_REQUEST"],
    only: [],
    clause: null,
  },
  UNDO_MERGE: {
    name: { en: "Undo the merge", zh: "撤销合并" },
    from: ["CLOSED"],
    to: "OPEN",
    by: ["STAFF"],
    needs: ["REASON"],
    only: ["MERGED"],
    clause: null,
  },
  REOPEN: {
    name: { en: "Reopen", zh: "重新打开" },
    from: ["RESOLVED", "CLOSED"],
    to: "OPEN",
    by: ["CUSTOMER", "STAFF"],
    needs: ["PUBLIC_MESSAGE"],
    only: ["NOT_MERGED", "WITHIN_REOPEN_WINDOW"],
    clause: "6.4",
  },
  DECLINE: {
    name: { en: "Decline", zh: "谢绝" },
    from: IN_WORK,
    to: "DECLINED",
    by: ["STAFF"],
    needs: ["PUBLIC_MESSAGE"],
    only: ["REFUSED_BY_THE_RULES"],
    clause: null,
  },
  TAKE_UP: {
    name: { en: "Take up although declined", zh: "破例受理" },
    from: ["DECLINED"],
    to: "OPEN",
    by: ["STAFF"],
    needs: ["REASON", "ASSIGNEE"],
    only: [],
    clause: null,
  },
  ACCEPT: {
    name: { en: "Accept, as the rules now support it", zh: "现已符合规则，接受" },
    from: ["DECLINED"],
    to: "NEW",
    by: ["SYSTEM"],
    needs: [],
    only: ["SUPPORTED_BY_THE_RULES"],
    clause: null,
  },
} as const satisfies Readonly<Record<string, MoveRow>>;

export type MoveName = keyof typeof REQUEST_MOVES;
export const MOVE_NAMES = Object.keys(REQUEST_MOVES) as readonly MoveName[];

/** One permitted step from one category to another, for whoever prints or walks the table. */
export interface RequestMove extends Omit<MoveRow, "from"> {
  readonly move: MoveName;
  readonly from: RequestCategory;
}

/** The table a step a row, in its order. */
export function movesTable(): readonly RequestMove[] {
  return MOVE_NAMES.flatMap((move) => {
    const row: MoveRow = REQUEST_MOVES[move];
    return row.from.map((from) => ({ move, ...row, from }));
  });
}

/** The row of a move. */
export function rowOf(move: MoveName): MoveRow {
  return REQUEST_MOVES[move];
}
