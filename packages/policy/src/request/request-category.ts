import type { Outcome } from "../decision.ts";
import type { Text } from "../text.ts";

/**
 * Where a support request stands. The set is fixed because code branches on it; what a desk calls its stages is words for
 * people. `WAITING_FOR_VENDOR`: somebody of the vendor other than the desk has to act, such as its laboratory.
 */
export const REQUEST_CATEGORIES = [
  "NEW",
  "OPEN",
  "WAITING_FOR_CUSTOMER",
  "WAITING_FOR_VENDOR",
  "RESOLVED",
  "CLOSED",
  "DECLINED",
] as const;
export type RequestCategory = (typeof REQUEST_CATEGORIES)[number];

export const CATEGORY_NAMES: Readonly<Record<RequestCategory, Text>> = {
  NEW: { en: "New", zh: "新建" },
  OPEN: { en: "Open", zh: "处理中" },
  WAITING_FOR_CUSTOMER: { en: "Waiting for the customer", zh: "等待客户" },
  WAITING_FOR_VENDOR: { en: "Waiting for the vendor", zh: "等待供应商" },
  RESOLVED: { en: "Resolved", zh: "已解决" },
  CLOSED: { en: "Closed", zh: "已关闭" },
  DECLINED: { en: "Declined", zh: "已谢绝" },
};

/** Whether standard support, or a service that is held, answers a request with this outcome. */
export function isSupported(outcome: Outcome): boolean {
  return outcome === "COVERED" || outcome === "LIMITED";
}

/**
 * Where a request begins. One that the rules refuse is recorded all the same, with its decision: also when a paid service
 * would cover it, since nobody has bought it yet.
 */
export function categoryWhenFiled(outcome: Outcome): RequestCategory {
  return isSupported(outcome) ? "NEW" : "DECLINED";
}
