import type { Section } from "../../clause.ts";
import { clause, denies } from "../../clause.ts";

export const belowMinimumRequirements = clause("4.3.1", {
  gist: {
    en: "No support where the hardware or the platform falls short of the minimum requirements of the software.",
    zh: "硬件或平台达不到软件所要求的最低配置时，不予支持。",
  },
  when: { "environment.meetsRequirements": [false] },
  effect: denies("DEVICE"),
  explanation: {
    en: "The device or its platform falls short of the minimum requirements of the software.",
    zh: "设备或其平台达不到软件所要求的最低配置。",
  },
  remedy: {
    en: "Use a device and a platform that meet the minimum requirements.",
    zh: "请换用达到最低配置的设备和平台。",
  },
});

export const versionNoLongerSupported = clause("4.3.2", {
  gist: {
    en: "No support for a version that is not, or no longer, supported. An extension of support can be bought on request.",
    zh: "版本不受支持或支持已终止时，不予支持；可另行申请购买延长支持。",
  },
  // Interpretations 5 to 9; 8 and 9 act where phases come out of milestones (lifecycle/phase.ts).
  interpretations: [
    {
      en: "A version that is not released yet is not on the list of supported software and is denied here.",
      zh: "尚未发布的版本不在受支持的清单上，依本条不予支持。",
    },
    {
      en: "A home & mobile version past full support is ended: it has no limited phase.",
      zh: "家用与移动版本过了全面支持阶段即为终止，没有受限阶段。",
    },
    {
      en: "In the extended phase an account that holds the support extension is supported as in full support; any other is denied, with the extension as remedy where it is sold.",
      zh: "在延长阶段，持有延长支持的账户享有与全面支持相同的待遇；其他账户不予支持，在有售之处可购买延长支持作为补救。",
    },
    {
      en: "An extension that an account holds for the product has a version that ended count as extended for this account, on the days of the extension. Where a question only says that the phase is ended, no extension helps. An unknown phase denies nothing.",
      zh: "账户为该产品持有延长支持时，在其有效日期内，已终止的版本对该账户按延长阶段对待；问题中仅说明阶段为已终止的，延长支持不起作用；阶段不明时不作拒绝。",
    },
    {
      en: "A milestone is a calendar date, and the version is supported through the end of that day in the vendor's time zone.",
      zh: "里程碑是日历上的一天：直到供应商所在时区的当日结束，版本都受支持。",
    },
    {
      en: "A milestone that was not announced means that support goes on; an end on an unknown date means that it is over.",
      zh: "里程碑未公布即视为仍受支持；在未知日期终止即视为已终止。",
    },
  ],
  cases: [
    {
      when: { phase: ["UPCOMING"] },
      effect: denies("VERSION"),
      explanation: {
        en: "{version} is not released yet, so it is not on the list of supported software.",
        zh: "{version}尚未发布，不在受支持的软件清单上。",
      },
      remedy: {
        en: "Use a released version, or ask again after the release.",
        zh: "请使用已发布的版本，或在发布之后再来询问。",
      },
    },
    {
      when: { phase: ["ENDED"] },
      effect: denies("VERSION"),
      explanation: { en: "{version} has reached the end of support.", zh: "{version}的支持已经终止。" },
      remedy: { en: "Move to a supported version.", zh: "请改用受支持的版本。" },
    },
    {
      when: { segment: ["HOME_MOBILE"], phase: ["LIMITED"] },
      effect: denies("VERSION"),
      explanation: {
        en: "{version} is past full support, which for home & mobile software is the end of support.",
        zh: "{version}已过全面支持阶段；对家用与移动软件而言，支持即告终止。",
      },
      remedy: { en: "Move to a supported version.", zh: "请改用受支持的版本。" },
    },
    {
      when: { phase: ["EXTENDED"], "held:SUPPORT_EXTENSION": [false] },
      effect: denies("VERSION", "SUPPORT_EXTENSION"),
      explanation: {
        en: "{version} is supported only for accounts that hold the support extension.",
        zh: "{version}只对持有延长支持的账户提供支持。",
      },
      remedy: {
        en: "Buy the support extension, or move to a supported version.",
        zh: "请购买延长支持，或改用受支持的版本。",
      },
    },
  ],
});

export const denied: Section = {
  number: "4.3",
  title: { en: "When no support is given", zh: "不予支持的情形" },
  clauses: [belowMinimumRequirements, versionNoLongerSupported],
};
