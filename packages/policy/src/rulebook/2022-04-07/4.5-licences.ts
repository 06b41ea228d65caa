import type { Section } from "../../clause.ts";
import { clause, denies, includes } from "../../clause.ts";

export const homeNeedsNoLicence = clause("4.5a", {
  gist: {
    en: "Home & mobile software, commercial or freemium, is supported whatever the state of the licence.",
    zh: "家用与移动软件，收费的也好、免费增值的也好，许可证是什么状态都给予支持。",
  },
  // Interpretation 4.
  interpretations: [
    {
      en: "The licence of a home & mobile product is not looked at; no other clause about licences is cited.",
      zh: "家用与移动产品不看许可证，也不引用其他有关许可证的条款。",
    },
  ],
  when: { segment: ["HOME_MOBILE"] },
  effect: includes("LICENCE"),
  explanation: {
    en: "Home & mobile software is supported whatever the state of the licence.",
    zh: "家用与移动软件不论许可证处于什么状态都受支持。",
  },
});

export const businessNeedsValidLicence = clause("4.5b", {
  gist: {
    en: "Commercial software for businesses of any size is supported only with a valid licence.",
    zh: "商业授权的企业软件，不论企业规模，凭有效许可证才有支持。",
  },
  // Interpretations 2 and 3.
  interpretations: [
    {
      en: "Freemium business software needs no licence, and unknown licensing does not count against the customer.",
      zh: "免费增值的企业软件不需要许可证；授权方式不明时，不作对客户不利的认定。",
    },
    {
      en: "A valid licence that is not stored satisfies this clause, and an unknown one is not held against the customer; see 2.4.",
      zh: "有效但未存入账户的许可证满足本条；许可证情况不明时不作不利认定，参见 2.4。",
    },
  ],
  when: {
    segment: ["BUSINESS"],
    licensing: ["COMMERCIAL"],
    licence: ["EXPIRED", "NOT_YET_VALID", "BLOCKED", "OTHER_PRODUCT", "NONE"],
  },
  effect: denies("LICENCE"),
  explanation: {
    en: "Commercial business software is supported only with a valid licence, and {licence}.",
    zh: "商业授权的企业软件凭有效许可证才有支持，而{licence}。",
  },
  remedy: { en: "{licenceStep}", zh: "{licenceStep}" },
});

export const licences: Section = {
  number: "4.5",
  title: { en: "Support and licences", zh: "支持与许可证" },
  clauses: [homeNeedsNoLicence, businessNeedsValidLicence],
};
