import type { Text } from "@supportbook/policy";
import { publishEnum } from "../../../platform/enum.ts";

export const SENDING_PROBLEMS = [
  "OWNER_LOST_PERMISSION",
  "OWNER_NOT_SEEN",
  "NO_RECIPIENT_ALLOWED",
  "QUESTION_REFUSED",
] as const;
/** Why a report that was due was not mailed. */
export type SendingProblem = (typeof SENDING_PROBLEMS)[number];

/** What keeps a report from being mailed, or its mails from arriving. */
export const REPORT_PROBLEMS = [...SENDING_PROBLEMS, "FIGURES_FAILED", "MAIL_FAILED"] as const;
export type ReportProblem = (typeof REPORT_PROBLEMS)[number];

export const ReportProblemEnum = publishEnum<ReportProblem>(REPORT_PROBLEMS, {
  name: "FeedbackReportProblem",
  description: "What keeps a report from being mailed, or its mails from arriving.",
  values: {
    OWNER_LOST_PERMISSION: "Its owner was last seen without the permission `feedback.report`.",
    OWNER_NOT_SEEN: "Its owner has not looked at their reports for half a year.",
    NO_RECIPIENT_ALLOWED: "None of its recipients is somebody to whom reports may be mailed any more.",
    QUESTION_REFUSED: "What it asks is not answered any more, such as by a time zone that is gone.",
    FIGURES_FAILED: "Its figures could not be had. They are tried again every few minutes.",
    MAIL_FAILED: "The mail server refused some of its mails for good. The outbox tells why.",
  },
});

/** The same for people, with what would help. */
export const PROBLEM_WORDS: Readonly<Record<ReportProblem, Text>> = {
  OWNER_LOST_PERMISSION: {
    en: "Not mailed: its owner was last seen without the permission feedback.report. It goes on once they have it again and open the report.",
    zh: "未发送：其所有者最近一次使用时没有 feedback.report 权限。其重新获得该权限并打开此报告后将恢复发送。",
  },
  OWNER_NOT_SEEN: {
    en: "Not mailed: its owner has not looked at their reports for 180 days. It goes on once they open one.",
    zh: "未发送：其所有者已 180 天未查看自己的报告。其打开任一报告后将恢复发送。",
  },
  NO_RECIPIENT_ALLOWED: {
    en: "Not mailed: none of its recipients is at a domain of MAIL_STAFF_DOMAINS. Change the recipients, or ask an operator.",
    zh: "未发送：收件人均不在 MAIL_STAFF_DOMAINS 所列域名内。请更改收件人，或联系运维人员。",
  },
  QUESTION_REFUSED: {
    en: "Not mailed: what it asks is not answered any more. Open it, and save it anew.",
    zh: "未发送：此报告的查询已无法执行。请打开并重新保存。",
  },
  FIGURES_FAILED: {
    en: "Not mailed yet: the figures could not be had. They are tried again every few minutes.",
    zh: "尚未发送：无法取得数据。系统每隔几分钟会重试。",
  },
  MAIL_FAILED: {
    en: "The mail server refused some of its mails for good. An administrator sees why in the outbox.",
    zh: "邮件服务器永久拒收了其中部分邮件。管理员可在发件箱中查看原因。",
  },
};
