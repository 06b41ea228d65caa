import type { EditionChannel, Section } from "../../clause.ts";
import { clause, informs, limits, obliges, offers } from "../../clause.ts";

export const helpOpenToEveryone = clause("2.1", {
  gist: {
    en: "Anyone may use the knowledge base, the community forum and the online courses, signed in or not. Nobody promises that the forum solves a problem.",
    zh: "无论是否登录，人人都能使用知识库、社区论坛和在线课程；论坛不承诺一定能解决问题。",
  },
  effect: offers(),
  standing: {
    en: "Acts through the channels that every decision lists.",
    zh: "体现为每项决定所列的渠道。",
  },
});

export const hoursByApplicationAndCountry = clause("2.2", {
  gist: {
    en: "Support hours follow from the type of application, home & mobile or business, together with the country.",
    zh: "支持服务的时段由应用类型（家用与移动，或企业）连同所处国家共同决定。",
  },
  effect: informs(),
  standing: {
    en: "Acts through the support calendars, which are kept by application type and country.",
    zh: "体现为按应用类型和国家维护的支持日历。",
  },
});

export const oneProblemPerRequest = clause("2.3", {
  gist: {
    en: "Describe the problem in as much detail as possible, and open one request for each problem.",
    zh: "问题要写得越细越好，一个请求只写一个问题。",
  },
  // Never a refusal: a request with several problems is split, and the decision stays what it is.
  interpretations: [
    {
      en: "Several problems in one request never change the outcome; the duty is then to split the request, and otherwise to describe it in detail.",
      zh: "一个请求里有多个问题不影响结论：此时的义务是拆分请求，其余情况下的义务是详细描述。",
    },
  ],
  cases: [
    {
      when: { severalProblems: [false] },
      effect: obliges("CUSTOMER"),
      explanation: {
        en: "Describe the problem in as much detail as you can: what you did, what you expected, what happened.",
        zh: "请尽量详细地描述问题：做了什么、期望什么、实际发生了什么。",
      },
    },
    {
      when: { severalProblems: [true] },
      effect: obliges("CUSTOMER"),
      explanation: {
        en: "This request describes {problems} problems. Each needs a request of its own, described in detail.",
        zh: "此请求包含 {problems} 个问题，每个问题都需要单独的请求并详细描述。",
      },
      remedy: {
        en: "Split the request: the parts stay linked and keep what they have in common.",
        zh: "拆分请求：拆分后的各部分相互关联，并保留共同的信息。",
      },
    },
  ],
});

export const licenceMustBeStored = clause("2.4", {
  gist: {
    en: "Business support presumes that the valid licence for the application is kept in the company account. Without it support may be limited.",
    zh: "企业支持以公司账户里保存着该应用的有效许可证为前提；缺少时，支持可能受限。",
  },
  // Interpretations 1, 2 and 3. The licence standing of a licence that cannot be valid is 4.5b's business alone.
  interpretations: [
    {
      en: "A licence that is valid but not stored limits support; it does not deny it.",
      zh: "许可证有效但未存入账户时，支持受限而不是被拒绝。",
    },
    {
      en: "Someone who asks to recover a lost licence cannot show one: without a licence, or where it is unknown, support for that request is limited and 4.5b does not deny it.",
      zh: "请求找回许可证的人无法出示许可证：没有许可证或情况不明时，该请求的支持受限，4.5b 不予拒绝。",
    },
    {
      en: "Cited only for software known to be commercial: a freemium business product has no licence to store, and unknown licensing does not count against the customer.",
      zh: "只对确知为商业授权的软件引用：免费增值的企业产品没有可存的许可证，授权方式不明时不作对客户不利的认定。",
    },
  ],
  cases: [
    {
      when: { segment: ["BUSINESS"], licensing: ["COMMERCIAL"], licence: ["NOT_STORED"] },
      effect: limits("LICENCE"),
      explanation: {
        en: "The licence is valid but not stored in the company account, so support may be limited.",
        zh: "许可证有效，但没有存入公司账户，支持可能受限。",
      },
      remedy: { en: "{licenceStep}", zh: "{licenceStep}" },
    },
    {
      when: { segment: ["BUSINESS"], licensing: ["COMMERCIAL"], licence: ["NONE", null], kind: ["LICENCE_RECOVERY"] },
      effect: limits("LICENCE"),
      overrides: ["4.5b"],
      explanation: {
        en: "A lost licence cannot be shown. Support helps to recover it, and may be limited until it is stored in the company account.",
        zh: "丢失的许可证无法出示。支持人员会协助找回；在存入公司账户之前，支持可能受限。",
      },
      remedy: {
        en: "Supply whatever shows the purchase: order number, invoice, the address it was sent to.",
        zh: "请提供能说明购买情况的资料：订单号、发票、收件地址等。",
      },
    },
  ],
});

export const gettingSupport: Section = {
  number: "2",
  title: { en: "Getting support", zh: "获得支持" },
  clauses: [helpOpenToEveryone, hoursByApplicationAndCountry, oneProblemPerRequest, licenceMustBeStored],
};

export const openChannels: readonly EditionChannel[] = [
  {
    code: "KNOWLEDGE_BASE_HOME_MOBILE",
    clause: "2.1",
    segments: ["HOME_MOBILE"],
    name: { en: "Knowledge base for home & mobile", zh: "家用与移动产品知识库" },
    note: { en: "Articles, open to everyone.", zh: "文章，向所有人开放。" },
  },
  {
    code: "KNOWLEDGE_BASE_BUSINESS",
    clause: "2.1",
    segments: ["BUSINESS"],
    name: { en: "Knowledge base for business", zh: "企业产品知识库" },
    note: { en: "Articles, open to everyone.", zh: "文章，向所有人开放。" },
  },
  {
    code: "COMMUNITY_FORUM",
    clause: "2.1",
    segments: ["HOME_MOBILE", "BUSINESS"],
    name: { en: "Community forum", zh: "社区论坛" },
    note: {
      en: "Users and experts answer each other; there is no promise that a problem gets solved.",
      zh: "由用户和专家互相解答，不承诺解决每个问题。",
    },
  },
  {
    code: "ONLINE_COURSES",
    clause: "2.1",
    segments: ["HOME_MOBILE", "BUSINESS"],
    name: { en: "Online courses", zh: "在线课程" },
    note: { en: "Learn to use the software at your own pace.", zh: "按自己的进度学习使用软件。" },
  },
];
