import type { Section } from "../../clause.ts";
import { clause, informs } from "../../clause.ts";

export const rulesAreDated = clause("preamble", {
  gist: {
    en: "The rules carry a date. The vendor may change them and publish them again; each answer names the edition it rests on.",
    zh: "本规则注明日期，供应商可以修订后重新公布；每个答复都写明所依据的版次。",
  },
  effect: informs(),
  standing: {
    en: "Acts through the dated editions of the rule book: every decision and every request records its edition.",
    zh: "体现为带日期的规则版次：每项决定和每个请求都记录所用的版次。",
  },
});

export const preamble: Section = {
  number: "preamble",
  title: { en: "About these rules", zh: "关于本规则" },
  clauses: [rulesAreDated],
};
