import type { Section } from "../../clause.ts";
import { clause, commits, obliges } from "../../clause.ts";

export const supportUnderTheAgreement = clause("6.1", {
  gist: {
    en: "Support is given under the licence agreement and these rules.",
    zh: "支持以许可协议和本规则为依据。",
  },
  effect: commits(),
  standing: {
    en: "Holds for every answer alike; what it comes to in a case is said by the clauses that apply.",
    zh: "对每个答复都一样成立；具体情形由适用的条款说明。",
  },
});

export const runDiagnosticUtility = clause("6.2", {
  gist: {
    en: "Where the case cannot be solved without it, support may ask the user to run a diagnostic utility.",
    zh: "若缺之不可，支持人员可以请用户运行诊断工具。",
  },
  when: {},
  effect: obliges("CUSTOMER"),
  explanation: {
    en: "If support asks for a diagnostic utility because the case needs it, run it and send its result.",
    zh: "如因案情需要被请求运行诊断工具，请运行并提交结果。",
  },
});

export const feedbackAfterwards = clause("6.3", {
  gist: {
    en: "After a request was handled the vendor may ask what the user thinks of the service.",
    zh: "请求办结之后，供应商可以就服务质量征求用户的看法。",
  },
  effect: obliges("VENDOR"),
  standing: {
    en: "Acts after a request is closed: the vendor invites feedback, and the customer is free to give it.",
    zh: "在请求关闭之后起作用：由供应商发出邀请，客户可自愿反馈。",
  },
  interpretations: [
    {
      en: "The vendor may ask; the customer owes no feedback, so no decision lists it as a duty.",
      zh: "供应商可以征求反馈，客户没有反馈的义务，因此决定中不列为义务。",
    },
  ],
});

export const answerPromptly = clause("6.4", {
  gist: {
    en: "The user answers promptly and supplies details of the licence and whatever else is reasonably needed.",
    zh: "用户应尽快回复，并给出许可证资料和其他合理所需的内容。",
  },
  when: {},
  effect: obliges("CUSTOMER"),
  explanation: {
    en: "Answer questions of support promptly, and supply details of the licence and what else is reasonably needed.",
    zh: "请尽快回复支持人员的提问，并给出许可证资料和其他合理所需的内容。",
  },
});

export const duties: Section = {
  number: "6",
  title: { en: "What each side owes", zh: "双方的义务" },
  clauses: [supportUnderTheAgreement, runDiagnosticUtility, feedbackAfterwards, answerPromptly],
};
