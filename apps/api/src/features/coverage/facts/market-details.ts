import type { Text } from "@supportbook/policy";
import { countryWords } from "./detail-words.ts";
import type { Provenances, Told } from "./provenance.ts";

/** What the catalogue of services and plans settled. */
export function marketDetails({ loaded }: Told): Provenances {
  const { question, established } = loaded;
  const { plan, country } = question.facts;
  const where = country === null ? null : countryWords(country);
  const sold: Text =
    where === null
      ? {
          en: `The country is not known: what is sold anywhere on ${question.on} is taken as sold (clause 5.2).`,
          zh: `国家或地区未知：${question.on} 在任何地方出售的都视为有售（第 5.2 条）。`,
        }
      : {
          en: `What is sold in ${where.en} on ${question.on}, by the offers in force (clause 5.2).`,
          zh: `${question.on} 在${where.zh}按有效的销售条目出售的服务（第 5.2 条）。`,
        };
  const isUsedUp = established?.use?.left === 0;
  return {
    soldServices: { source: "MARKET", detail: sold },
    ...(plan === null || isUsedUp ? {} : { planResponseTimes: { source: "MARKET", detail: promisesOf(plan) } }),
  };
}

function promisesOf(plan: string): Text {
  return {
    en: `What the plan ${plan} promises for each severity; one that is not named is promised nothing (clause 4).`,
    zh: `计划 ${plan} 对各严重级别的承诺；未列出的级别没有承诺（第 4 条）。`,
  };
}
