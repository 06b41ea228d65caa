import { termsInForce } from "./conditions.ts";
import type { CoverageQuestion, LicenceStatus, ServiceCode, SpecialTerm } from "./facts.ts";
import type { Text } from "./text.ts";

export const SERVICE_NAMES: Record<ServiceCode, Text> = {
  PROFESSIONAL_SERVICES: { en: "Professional Services", zh: "专业服务" },
  INCIDENT_RESPONSE: { en: "Incident Response", zh: "事件响应服务" },
  PREMIUM_SUPPORT: { en: "Premium Support", zh: "高级支持" },
  SUPPORT_EXTENSION: { en: "the support extension", zh: "延长支持" },
};

const LICENCE_WORDS: Record<LicenceStatus, Text> = {
  VALID: { en: "the licence is valid", zh: "许可证有效" },
  NOT_STORED: { en: "the licence is valid but not in the company account", zh: "许可证有效，但未存入公司账户" },
  EXPIRED: { en: "the licence has expired", zh: "许可证已过期" },
  NOT_YET_VALID: { en: "the licence is not valid yet", zh: "许可证尚未生效" },
  BLOCKED: { en: "the licence is blocked", zh: "许可证已被冻结" },
  OTHER_PRODUCT: { en: "the licence is for another product", zh: "许可证属于另一款产品" },
  NONE: { en: "there is no licence", zh: "没有许可证" },
};

/** What turns each licence status into a valid one. */
export const LICENCE_STEPS: Record<LicenceStatus, Text> = {
  VALID: { en: "Nothing needs to be done about the licence.", zh: "许可证无需任何处理。" },
  NOT_STORED: { en: "Store the licence in the company account.", zh: "把许可证存入公司账户。" },
  EXPIRED: { en: "Renew the licence.", zh: "续订许可证。" },
  NOT_YET_VALID: {
    en: "Activate the licence, or wait for the day on which it becomes valid.",
    zh: "激活许可证，或等到它生效之日。",
  },
  BLOCKED: { en: "Have the block on the licence lifted.", zh: "申请解除许可证的冻结。" },
  OTHER_PRODUCT: { en: "Get a licence for this product.", zh: "取得这款产品的许可证。" },
  NONE: { en: "Get a licence.", zh: "取得许可证。" },
};

const UNKNOWN_LICENCE: Text = { en: "no licence can be shown", zh: "无法出示许可证" };

function termWords({ summary, clauses, waives }: SpecialTerm): Text {
  const ids = clauses.join(", ");
  if (ids === "") return { en: summary, zh: summary };
  return waives
    ? { en: `${summary} (in place of ${ids})`, zh: `${summary}（取代 ${ids}）` }
    : { en: `${summary} (in addition to ${ids})`, zh: `${summary}（补充 ${ids}）` };
}

function listOf(texts: readonly Text[]): Text {
  return { en: texts.map((text) => text.en).join("; "), zh: texts.map((text) => text.zh).join("；") };
}

// Each word that an explanation may leave open, and how the question fills it.
const PLACEHOLDERS = {
  version: ({ version }: CoverageQuestion): Text =>
    version === null ? { en: "this version", zh: "该版本" } : { en: `version ${version}`, zh: `版本 ${version} ` },
  licence: ({ facts }: CoverageQuestion) => (facts.licence === null ? UNKNOWN_LICENCE : LICENCE_WORDS[facts.licence]),
  licenceStep: ({ facts }: CoverageQuestion) => LICENCE_STEPS[facts.licence ?? "NONE"],
  problems: ({ facts }: CoverageQuestion): Text => ({ en: String(facts.problems), zh: String(facts.problems) }),
  plan: ({ facts }: CoverageQuestion): Text =>
    facts.plan === null ? { en: "paid plan", zh: "付费计划" } : { en: `plan ${facts.plan}`, zh: `计划 ${facts.plan} ` },
  country: ({ facts }: CoverageQuestion): Text =>
    facts.country === null
      ? { en: "any country", zh: "任何国家或地区" }
      : { en: facts.country, zh: `${facts.country} ` },
  terms: ({ facts, on }: CoverageQuestion) => listOf(termsInForce(facts.specialTerms, on).map(termWords)),
} as const;

/** Makes a sentence of the rule book concrete to a question: fills `{placeholders}` and starts it with a capital. */
export function wordedFor(question: CoverageQuestion, text: Text): Text {
  return { en: fill(question, text, "en"), zh: fill(question, text, "zh") };
}

function fill(question: CoverageQuestion, text: Text, language: keyof Text): string {
  const filled = text[language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in PLACEHOLDERS ? PLACEHOLDERS[name as keyof typeof PLACEHOLDERS](question)[language] : whole,
  );
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}
