import type { Text } from "../../text.ts";

/** Why no feedback is asked for: that nobody is asked, then what speaks of the request, then what speaks of the person. */
export const REASONS_NOT_ASKED = [
  "TURNED_OFF",
  "NOT_PROCESSED",
  "WITHDRAWN",
  "MERGED",
  "DUPLICATE",
  "MET_NOBODY",
  "ALREADY_ASKED",
  "STAFF_REQUEST",
  "OPTED_OUT",
  "NO_ADDRESS",
  "ASKED_RECENTLY",
  "OTHER_REQUEST_OPEN",
] as const;
export type ReasonNotAsked = (typeof REASONS_NOT_ASKED)[number];

export const NOT_ASKED_WORDS: Readonly<Record<ReasonNotAsked, Text>> = {
  TURNED_OFF: {
    en: "The vendor asks nobody for feedback at present, as it may (6.3).",
    zh: "供应商目前不向任何人征求反馈；是否征求由其决定（6.3）。",
  },
  NOT_PROCESSED: {
    en: "The request is still being processed; feedback is asked for afterwards (6.3).",
    zh: "请求仍在处理；办结之后才征求反馈（6.3）。",
  },
  WITHDRAWN: {
    en: "The customer withdrew the request, so no processing was completed that could be rated (6.3).",
    zh: "客户撤回了请求，没有可供评价的处理结果（6.3）。",
  },
  MERGED: {
    en: "The request was merged into another; feedback is asked for on that one (6.3).",
    zh: "请求已并入另一请求，反馈就那一请求征求（6.3）。",
  },
  DUPLICATE: {
    en: "The request repeats another; feedback is asked for on that one (6.3).",
    zh: "请求与另一请求重复，反馈就那一请求征求（6.3）。",
  },
  MET_NOBODY: {
    en: "Nobody of the staff acted on the request, so there is no service to rate (6.3).",
    zh: "没有工作人员处理过此请求，也就没有可供评价的服务（6.3）。",
  },
  ALREADY_ASKED: {
    en: "Feedback on this request was asked for before; it is asked for once (6.3).",
    zh: "已就此请求征求过反馈，只征求一次（6.3）。",
  },
  STAFF_REQUEST: {
    en: "The requester is staff, and staff do not rate their own work (6.3).",
    zh: "提出请求的是工作人员，工作人员不评价自己的工作（6.3）。",
  },
  OPTED_OUT: {
    en: "The requester does not want to be asked for feedback, and owes none (6.3).",
    zh: "请求人不愿收到反馈邀请，也没有反馈的义务（6.3）。",
  },
  NO_ADDRESS: {
    en: "There is no address to which an invitation could be sent (6.3).",
    zh: "没有可以发送邀请的地址（6.3）。",
  },
  ASKED_RECENTLY: {
    en: "The requester was asked for feedback a short while ago (6.3).",
    zh: "不久前刚向请求人征求过反馈（6.3）。",
  },
  OTHER_REQUEST_OPEN: {
    en: "Another request of this person is still open; nobody is asked while waiting for help (6.3).",
    zh: "请求人另有请求尚未办结；等待帮助期间不征求反馈（6.3）。",
  },
};
