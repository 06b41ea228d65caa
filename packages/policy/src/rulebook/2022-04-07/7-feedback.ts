import type { EditionChannel, Section } from "../../clause.ts";
import { clause, offers } from "../../clause.ts";

export const homeFeedback = clause("7.1", {
  gist: {
    en: "Feedback on support for home & mobile software: the request form, with feedback as its type.",
    zh: "对家用与移动软件支持的意见：填写请求表，类型选“反馈”。",
  },
  effect: offers(),
  standing: {
    en: "Acts through the feedback channel that decisions on home & mobile software list.",
    zh: "体现为家用与移动软件的决定所列的反馈渠道。",
  },
});

export const businessFeedback = clause("7.2", {
  gist: {
    en: "Feedback on support for business software: its own section of the company account.",
    zh: "对企业软件支持的意见：公司账户中设有专门的栏目。",
  },
  effect: offers(),
  standing: {
    en: "Acts through the feedback channel that decisions on business software list.",
    zh: "体现为企业软件的决定所列的反馈渠道。",
  },
});

export const feedback: Section = {
  number: "7",
  title: { en: "Feedback on support", zh: "对支持的反馈" },
  clauses: [homeFeedback, businessFeedback],
};

export const feedbackChannels: readonly EditionChannel[] = [
  {
    code: "FEEDBACK_HOME_MOBILE",
    clause: "7.1",
    segments: ["HOME_MOBILE"],
    name: { en: "Request form, type feedback", zh: "请求表（类型：反馈）" },
    note: { en: "Say what you think of the support you got.", zh: "说说您对所获支持的看法。" },
  },
  {
    code: "FEEDBACK_BUSINESS",
    clause: "7.2",
    segments: ["BUSINESS"],
    name: { en: "Feedback section of the company account", zh: "公司账户的反馈栏目" },
    note: { en: "Say what you think of the support you got.", zh: "说说您对所获支持的看法。" },
  },
];
