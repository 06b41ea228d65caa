import type { Section } from "../../clause.ts";
import { clause, informs, limits } from "../../clause.ts";

// The source prints 3.1 twice; the second, for business, is 3.2 here.
export const supportedHomeVersions = clause("3.1", {
  gist: {
    en: "One list names the home & mobile software that is supported.",
    zh: "家用与移动软件另有一份清单，列明哪些受支持。",
  },
  interpretations: [
    {
      en: "The list is of versions in full support: a home & mobile version past that phase is ended, and one under a support extension is supported by what the account bought (5.1).",
      zh: "清单只列处于全面支持阶段的版本：家用与移动版本过了该阶段即为终止；延长支持中的版本凭账户所购服务获得支持（5.1）。",
    },
  ],
  when: { segment: ["HOME_MOBILE"], phase: ["FULL"] },
  effect: informs(),
  explanation: {
    en: "{version} is on the list of supported home & mobile software.",
    zh: "{version}在受支持的家用与移动软件清单上。",
  },
});

export const supportedBusinessVersions = clause("3.2", {
  gist: {
    en: "Another list names the business software that is supported, and marks the versions for which support is limited.",
    zh: "企业软件也有清单，列明哪些受支持，并标出支持受限的版本。",
  },
  // Interpretation 5.
  interpretations: [
    {
      en: "A business version in its limited phase is on the list with that mark: support is given, at the vendor's discretion.",
      zh: "处于受限阶段的企业版本仍在清单上并带有标记：由供应商酌情提供支持。",
    },
  ],
  cases: [
    {
      when: { segment: ["BUSINESS"], phase: ["FULL"] },
      effect: informs(),
      explanation: {
        en: "{version} is on the list of supported business software.",
        zh: "{version}在受支持的企业软件清单上。",
      },
    },
    {
      when: { segment: ["BUSINESS"], phase: ["LIMITED"] },
      effect: limits("VERSION"),
      explanation: {
        en: "{version} is on the list of supported business software with the mark of limited support.",
        zh: "{version}在受支持的企业软件清单上，标记为支持受限。",
      },
      remedy: { en: "Move to a version in full support.", zh: "改用处于全面支持阶段的版本。" },
    },
  ],
});

export const supportedSoftware: Section = {
  number: "3",
  title: { en: "Supported software", zh: "受支持的软件" },
  clauses: [supportedHomeVersions, supportedBusinessVersions],
};
