import type { Text } from "@supportbook/policy";
import type { FeedbackDimension } from "../../../feedback/index.ts";

export const DIMENSION_NAMES: Readonly<Record<FeedbackDimension, Text>> = {
  AGENT: { en: "Agent", zh: "客服" },
  TEAM: { en: "Team", zh: "团队" },
  PRODUCT: { en: "Product", zh: "产品" },
  VERSION: { en: "Version", zh: "版本" },
  PHASE: { en: "Phase", zh: "阶段" },
  SEGMENT: { en: "Segment", zh: "客户类别" },
  PLAN: { en: "Plan", zh: "支持计划" },
  COUNTRY: { en: "Country", zh: "国家/地区" },
  KIND: { en: "Kind of request", zh: "请求类别" },
  OUTCOME: { en: "Outcome", zh: "结论" },
  CLAUSE: { en: "Clause", zh: "条款" },
  EDITION: { en: "Edition", zh: "规则版次" },
  TYPE: { en: "Type of feedback", zh: "反馈类型" },
  SOURCE: { en: "Source", zh: "来源" },
  LANGUAGE: { en: "Language", zh: "语言" },
};
