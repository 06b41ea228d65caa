import type { Text } from "@supportbook/policy";
import type { FeedbackSource, FeedbackType } from "../feedback-enums.ts";

export const TYPE_NAMES: Readonly<Record<FeedbackType, Text>> = {
  RATING: { en: "Rating", zh: "评分" },
  PRAISE: { en: "Praise", zh: "表扬" },
  COMPLAINT: { en: "Complaint", zh: "投诉" },
  SUGGESTION: { en: "Suggestion", zh: "建议" },
  PROBLEM_WITH_RULES_OR_SITE: { en: "Problem with the rules or the site", zh: "规则或网站问题" },
  OTHER: { en: "Other", zh: "其他" },
};

export const SOURCE_NAMES: Readonly<Record<FeedbackSource, Text>> = {
  INVITATION: { en: "Invitation", zh: "邀请" },
  FORM: { en: "Form", zh: "表单" },
  ACCOUNT: { en: "Company account", zh: "公司账户" },
};
