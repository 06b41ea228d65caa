import type { Section } from "../../clause.ts";
import { clause, commits, informs, offers } from "../../clause.ts";
import type { Condition } from "../../conditions.ts";
import { heldFact, soldFact } from "../../conditions.ts";
import type { ServiceCode } from "../../facts.ts";
import { SERVICE_NAMES } from "../../wording.ts";

// What each service is good for: the requests that 4.2 excludes but the service covers, or the phase that it bridges.
const PROFESSIONAL_REQUESTS: Condition = {
  kind: ["ONSITE_OR_REMOTE_SESSION", "CONFIGURATION_REVIEW", "DEMO_OR_DEPLOYMENT"],
};
const INCIDENT_REQUESTS: Condition = { kind: ["MALWARE_INCIDENT_INVESTIGATION"] };
const EXTENDED_PHASE: Condition = { phase: ["EXTENDED"] };

function held(service: ServiceCode, needed: Condition, lifts: readonly string[]) {
  const { en, zh } = SERVICE_NAMES[service];
  return {
    when: { ...needed, [heldFact(service)]: [true] },
    effect: offers(service),
    lifts,
    explanation: {
      en: `The account holds ${en}, and that covers it.`,
      zh: `账户持有${zh}，此事由其承担。`,
    },
  };
}

function sold(service: ServiceCode, needed: Condition) {
  const { en, zh } = SERVICE_NAMES[service];
  return {
    when: { ...needed, [heldFact(service)]: [false], [soldFact(service)]: [true] },
    effect: offers(service),
    explanation: {
      en: `Outside standard support, ${en} can be bought for this.`,
      zh: `此事不在标准支持之内，但可以购买${zh}。`,
    },
    remedy: { en: `Buy ${en}.`, zh: `购买${zh}。` },
  };
}

export const servicesBesideStandardSupport = clause("5.1", {
  gist: {
    en: "Some of what standard support leaves out is sold: Professional Services, Premium Support with response times, Incident Response, and an extension of support.",
    zh: "标准支持以外的部分事项另行出售：专业服务、带响应时间的高级支持、事件响应服务，以及延长支持。",
  },
  interpretations: [
    {
      en: "A service that the account already holds covers the excluded request: it is covered, citing the exclusion and this clause.",
      zh: "账户已持有的服务涵盖被排除的请求：结论为受支持，同时引用排除条款和本条。",
    },
    {
      en: "While the severity is unknown, a plan with a response time for any severity counts as committing; no time is stated until the severity is known.",
      zh: "严重级别未知时，只要计划对任一级别有响应时间即视为有承诺；在级别明确之前不给出具体时间。",
    },
    {
      en: "The incidents that a plan includes count by contract year: twelve months from its first day, 29 February having its anniversary on 28 February of a common year. Once they are used up, the plan commits to no response time for a further incident of that year; support itself is given as without a plan.",
      zh: "计划所含的事件次数按合同年度计算：自首日起每十二个月为一年，首日为 2 月 29 日的，平年以 2 月 28 日为周年日。次数用完后，计划不再为该年度内新的事件承诺响应时间；支持本身仍按没有计划时的规定给予。",
    },
  ],
  cases: [
    held("PROFESSIONAL_SERVICES", PROFESSIONAL_REQUESTS, ["4.2.5", "4.2.10", "4.2.12"]),
    held("INCIDENT_RESPONSE", INCIDENT_REQUESTS, ["4.2.14"]),
    held("SUPPORT_EXTENSION", EXTENDED_PHASE, []),
    sold("PROFESSIONAL_SERVICES", PROFESSIONAL_REQUESTS),
    sold("INCIDENT_RESPONSE", INCIDENT_REQUESTS),
    sold("SUPPORT_EXTENSION", EXTENDED_PHASE),
    {
      when: { planCommits: [true] },
      effect: commits("RESPONSE_TIME"),
      explanation: {
        en: "The {plan} of this account commits to response times.",
        zh: "该账户的{plan}对响应时间有承诺。",
      },
    },
  ],
});

function notSold(service: ServiceCode, needed: Condition) {
  const { en, zh } = SERVICE_NAMES[service];
  return {
    when: { ...needed, [heldFact(service)]: [false], [soldFact(service)]: [false] },
    effect: informs(service),
    explanation: {
      en: `Not sold in {country}: ${en}.`,
      zh: `{country}不出售${zh}。`,
    },
    remedy: {
      en: "Ask the local contact of the vendor what is available there.",
      zh: "请向供应商在当地的联系人了解可用的服务。",
    },
  };
}

function soldSomewhere(service: ServiceCode, needed: Condition) {
  const { en, zh } = SERVICE_NAMES[service];
  return {
    when: { ...needed, [heldFact(service)]: [false], [soldFact(service)]: [true], countryKnown: [false] },
    effect: informs(service),
    explanation: {
      en: `Whether ${en} can be bought depends on the country, which is not known.`,
      zh: `能否购买${zh}取决于所在国家或地区，而目前未知。`,
    },
    remedy: { en: "Say which country the customer is in.", zh: "请说明客户所在的国家或地区。" },
  };
}

export const salesDifferByRegion = clause("5.2", {
  gist: {
    en: "Which paid services there are, and what they contain, differs by region and local provider.",
    zh: "付费服务有哪些、包含什么，各地区和各家本地服务商不尽相同。",
  },
  interpretations: [
    {
      en: "Only what the catalogue sells in the customer's country is offered. While the country is unknown, what is sold anywhere is taken as sold, and the country is an open question.",
      zh: "只提供目录中在客户所在国家出售的服务；国家未知时，凡在任何地方出售的都视为有售，并把国家列为待答问题。",
    },
  ],
  cases: [
    notSold("PROFESSIONAL_SERVICES", PROFESSIONAL_REQUESTS),
    notSold("INCIDENT_RESPONSE", INCIDENT_REQUESTS),
    notSold("SUPPORT_EXTENSION", EXTENDED_PHASE),
    soldSomewhere("PROFESSIONAL_SERVICES", PROFESSIONAL_REQUESTS),
    soldSomewhere("INCIDENT_RESPONSE", INCIDENT_REQUESTS),
    soldSomewhere("SUPPORT_EXTENSION", EXTENDED_PHASE),
  ],
});

export const paidServices: Section = {
  number: "5",
  title: { en: "Paid services", zh: "付费服务" },
  clauses: [servicesBesideStandardSupport, salesDifferByRegion],
};
