import type { Section } from "../../clause.ts";
import { clause, commits, standsInForWaivedClauses } from "../../clause.ts";

export const reasonableTimeBestEffort = clause("4", {
  gist: {
    en: "Support works with best effort and in reasonable time for the kind of request. Only some paid services promise a response by a fixed time.",
    zh: "支持人员视问题性质，在合理期限内尽力处理；只有某些付费服务才承诺固定的响应期限。",
  },
  interpretations: [
    {
      en: "Best effort is cited wherever no paid plan commits to a response time; no deadline is ever made up.",
      zh: "凡没有付费计划承诺响应时间之处，均引用“尽力而为”；绝不虚构期限。",
    },
  ],
  when: { planCommits: [false] },
  effect: commits("BEST_EFFORT"),
  explanation: {
    en: "Support works on requests in reasonable time and with best effort; no response time is promised.",
    zh: "支持人员在合理期限内尽力处理请求，不承诺响应时间。",
  },
});

export const productsWithTermsOfTheirOwn = clause("4.0", {
  gist: {
    en: "Some software comes with support terms that differ from the standard ones.",
    zh: "个别软件另有支持条件，与标准条件不尽相同。",
  },
  interpretations: [
    {
      en: "A product's own term that waives clauses takes them out of effect while it is in force, both dates included; 4.0 is cited in their place. A term that waives nothing is cited beside them.",
      zh: "产品自有条款若排除某些条款，则在其有效期内（首尾两日均含）这些条款不生效，改引 4.0；不排除任何条款的，与之并列引用。",
    },
    {
      en: "Where the waived clause is the one that includes or excludes the request, 4.0 decides in its place: without the inclusion the request is not covered, without the exclusion it is.",
      zh: "若被排除的正是纳入或排除该请求的条款，则由 4.0 代为决定：没有纳入即不受支持，没有排除即受支持。",
    },
  ],
  when: { specialTerms: [true] },
  effect: standsInForWaivedClauses(),
  explanation: {
    en: "This product has support terms of its own: {terms}",
    zh: "该产品有自己的支持条款：{terms}",
  },
});

export const conduct: Section = {
  number: "4",
  title: { en: "How support is given", zh: "支持的方式" },
  clauses: [reasonableTimeBestEffort, productsWithTermsOfTheirOwn],
};
