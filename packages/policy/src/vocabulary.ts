import type { ConditionFact, ConditionValue } from "./conditions.ts";
import type { Effect, Guarantee, Outcome } from "./decision.ts";
import type {
  EnvironmentFact,
  LicenceStatus,
  Licensing,
  Phase,
  RequestKind,
  Segment,
  ServiceCode,
  Severity,
} from "./facts.ts";
import { SERVICE_CODES } from "./facts.ts";
import type { Text } from "./text.ts";
import { SERVICE_NAMES } from "./wording.ts";

/** The public words for every fact and value, for whoever shows them to people: forms, tables and answers. */

export const SEGMENT_NAMES: Readonly<Record<Segment, Text>> = {
  HOME_MOBILE: { en: "Home & mobile", zh: "家用与移动" },
  BUSINESS: { en: "Business", zh: "企业" },
};

export const LICENSING_NAMES: Readonly<Record<Licensing, Text>> = {
  COMMERCIAL: { en: "Commercial", zh: "商业授权" },
  FREEMIUM: { en: "Freemium", zh: "免费增值" },
};

export const PHASE_NAMES: Readonly<Record<Phase, Text>> = {
  UPCOMING: { en: "Upcoming", zh: "即将发布" },
  FULL: { en: "Full support", zh: "全面支持" },
  LIMITED: { en: "Limited support", zh: "有限支持" },
  EXTENDED: { en: "Extended support", zh: "延长支持" },
  ENDED: { en: "Ended", zh: "已终止" },
};

export const LICENCE_NAMES: Readonly<Record<LicenceStatus, Text>> = {
  VALID: { en: "Valid", zh: "有效" },
  NOT_STORED: { en: "Valid, not in the company account", zh: "有效，未存入公司账户" },
  EXPIRED: { en: "Expired", zh: "已过期" },
  NOT_YET_VALID: { en: "Not valid yet", zh: "尚未生效" },
  BLOCKED: { en: "Blocked", zh: "已冻结" },
  OTHER_PRODUCT: { en: "For another product", zh: "属于另一款产品" },
  NONE: { en: "None", zh: "没有许可证" },
};

export const KIND_NAMES: Readonly<Record<RequestKind, Text>> = {
  SOFTWARE_FAULT: { en: "The software does not work as it should", zh: "软件运行不正常" },
  DATABASE_UPDATE: { en: "Regular database updates", zh: "数据库定期更新" },
  FALSE_POSITIVE: { en: "Something harmless is taken for malware", zh: "误把无害文件当作恶意程序" },
  UNDETECTED_MALWARE: { en: "Malware is not detected", zh: "恶意程序未被检出" },
  DISINFECTION_ADVICE: { en: "Advice on disinfecting a computer", zh: "清除感染的建议" },
  LICENCE_RECOVERY: { en: "Lost or damaged licence information", zh: "许可证信息丢失或损坏" },
  DOWNLOAD_HELP: { en: "How and where to download the software", zh: "软件的下载方法和地址" },
  FINDING_INFORMATION: { en: "Where to find guides and training material", zh: "到哪里找指南和培训资料" },
  ONLINE_ACCOUNT_HELP: { en: "How to use the online account", zh: "如何使用在线账户" },
  FEATURE_DEVELOPMENT: { en: "Developing a new feature", zh: "开发新功能" },
  DEVICE_TUNING: { en: "Making a device faster, or configuring it", zh: "提升或配置设备性能" },
  HANDS_ON_DISINFECTION: { en: "A specialist disinfects the computer", zh: "由专家动手清除感染" },
  MALWARE_DESCRIPTION: { en: "A description of a piece of malware", zh: "恶意程序的描述" },
  ONSITE_OR_REMOTE_SESSION: { en: "A visit on site or a remote session", zh: "上门或远程会话" },
  LIVE_HELP_WHILE_COLLECTING: { en: "Phone or chat help while data is collected", zh: "收集数据时的电话或聊天协助" },
  THIRD_PARTY_QUESTION: { en: "Third-party applications or operating systems", zh: "第三方应用程序或操作系统" },
  THIRD_PARTY_PATCHING: { en: "Vulnerabilities that third-party patches fix", zh: "用第三方补丁修复漏洞" },
  THIRD_PARTY_INTEGRATION: { en: "Integration with third-party software", zh: "与第三方软件集成" },
  CONFIGURATION_REVIEW: { en: "Reviewing configuration, performance or security", zh: "审查配置、性能或安全" },
  TRAINING: { en: "Training", zh: "培训" },
  DEMO_OR_DEPLOYMENT: { en: "Demonstration, deployment, configuration", zh: "演示、部署、配置" },
  ROOT_CAUSE_OPINION: { en: "An official opinion on the cause of an error", zh: "对错误原因的正式意见" },
  MALWARE_INCIDENT_INVESTIGATION: { en: "Investigating a malware incident", zh: "调查恶意程序事件" },
};

export const ENVIRONMENT_NAMES: Readonly<Record<EnvironmentFact, Text>> = {
  meetsRequirements: { en: "Hardware and platform meet the minimum requirements", zh: "硬件和平台达到最低配置要求" },
  infected: { en: "The software is being installed on an infected device", zh: "正在受感染的设备上安装" },
  incompatibleSoftware: { en: "Incompatible applications are installed beside it", zh: "同时装有不兼容的应用程序" },
  hardwareFault: { en: "A hardware problem causes the interruption", zh: "中断由硬件问题引起" },
  incompatiblePlatform: {
    en: "An incompatible version of platform software causes the interruption",
    zh: "中断由平台软件版本不兼容引起",
  },
  followedInstructions: {
    en: "Support's instructions and the documentation were followed",
    zh: "遵循了支持人员的指示和文档",
  },
};

export const SEVERITY_NAMES: Readonly<Record<Severity, Text>> = {
  1: { en: "1, most urgent", zh: "1（最紧急）" },
  2: { en: "2", zh: "2" },
  3: { en: "3", zh: "3" },
  4: { en: "4, least urgent", zh: "4（最不紧急）" },
};

/** What a question's facts are called; those of the environment by the path at which they stand. */
export const FACT_NAMES = {
  product: { en: "Product", zh: "产品" },
  version: { en: "Version or build", zh: "版本或内部版本号" },
  segment: { en: "Segment", zh: "产品类别" },
  licensing: { en: "Licensing", zh: "授权方式" },
  phase: { en: "Phase of the version", zh: "版本所处阶段" },
  licence: { en: "Licence", zh: "许可证" },
  kind: { en: "What the request is about", zh: "请求的内容" },
  gaveInformation: { en: "The user gives the information that is needed", zh: "用户提供所需信息" },
  problems: { en: "How many problems the request describes", zh: "请求描述的问题数" },
  country: { en: "Country", zh: "国家或地区" },
  plan: { en: "Support plan", zh: "支持计划" },
  services: { en: "Paid services held", zh: "持有的付费服务" },
  severity: { en: "Severity", zh: "严重级别" },
  "environment.meetsRequirements": ENVIRONMENT_NAMES.meetsRequirements,
  "environment.infected": ENVIRONMENT_NAMES.infected,
  "environment.incompatibleSoftware": ENVIRONMENT_NAMES.incompatibleSoftware,
  "environment.hardwareFault": ENVIRONMENT_NAMES.hardwareFault,
  "environment.incompatiblePlatform": ENVIRONMENT_NAMES.incompatiblePlatform,
  "environment.followedInstructions": ENVIRONMENT_NAMES.followedInstructions,
} as const satisfies Readonly<Record<string, Text>>;
export type FactName = keyof typeof FACT_NAMES;

/** What the facts that follow from a question are called, beside those that the question names itself. */
const DERIVED_NAMES: Readonly<Record<Exclude<ConditionFact, FactName>, Text>> = {
  severalProblems: { en: "Several problems in one request", zh: "一个请求含多个问题" },
  countryKnown: { en: "Country known", zh: "已知国家或地区" },
  planCommits: { en: "The plan promises a response time", zh: "服务计划承诺响应时间" },
  specialTerms: { en: "The product has terms of its own", zh: "产品有自己的条款" },
  ...serviceFacts("held", (service) => ({ en: `Holds ${service.en}`, zh: `持有${service.zh}` })),
  ...serviceFacts("sold", (service) => ({
    en: `${capital(service.en)}: sold in the country`,
    zh: `当地出售${service.zh}`,
  })),
};

function serviceFacts<P extends "held" | "sold">(prefix: P, named: (service: Text) => Text) {
  const names = SERVICE_CODES.map((code) => [`${prefix}:${code}`, named(SERVICE_NAMES[code])] as const);
  return Object.fromEntries(names) as Record<`${P}:${ServiceCode}`, Text>;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function nameOfFact(fact: ConditionFact): Text {
  return fact in FACT_NAMES ? FACT_NAMES[fact as FactName] : DERIVED_NAMES[fact as keyof typeof DERIVED_NAMES];
}

const VALUE_NAMES: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  segment: SEGMENT_NAMES,
  licensing: LICENSING_NAMES,
  phase: PHASE_NAMES,
  licence: LICENCE_NAMES,
  kind: KIND_NAMES,
};

export const YES: Text = { en: "Yes", zh: "是" };
export const NO: Text = { en: "No", zh: "否" };
export const NOT_KNOWN: Text = { en: "Not known", zh: "未知" };

/** A value in words; null is "not known". */
export function nameOfValue(fact: ConditionFact, value: ConditionValue): Text {
  if (value === null) return NOT_KNOWN;
  if (typeof value === "boolean") return value ? YES : NO;
  const name = VALUE_NAMES[fact]?.[value];
  if (name === undefined) throw new Error(`There is no name for the value ${value} of ${fact}`);
  return name;
}

export const OUTCOME_NAMES: Readonly<Record<Outcome, Text>> = {
  COVERED: { en: "Covered", zh: "受支持" },
  LIMITED: { en: "Covered, with limits", zh: "受支持，可能受限" },
  PAID_SERVICE: { en: "A paid service covers it", zh: "由付费服务承担" },
  NOT_COVERED: { en: "Not covered", zh: "不受支持" },
};

export const GUARANTEE_NAMES: Readonly<Record<Guarantee, Text>> = {
  BEST_EFFORT: { en: "Best effort, in reasonable time", zh: "尽力而为，时间合理" },
  NONE: { en: "No promise that it can be solved", zh: "不保证能够解决" },
  RESPONSE_TIME: { en: "A response time is promised", zh: "承诺响应时间" },
};

export const EFFECT_NAMES: Readonly<Record<Effect, Text>> = {
  INCLUDES: { en: "Includes", zh: "纳入" },
  EXCLUDES: { en: "Excludes", zh: "排除" },
  DENIES: { en: "Denies", zh: "拒绝" },
  LIMITS: { en: "Limits", zh: "限制" },
  DISCLAIMS: { en: "Promises nothing", zh: "不作保证" },
  OBLIGES: { en: "Obliges", zh: "要求" },
  OFFERS: { en: "Offers", zh: "提供" },
  INFORMS: { en: "Informs", zh: "说明" },
  COMMITS: { en: "Commits", zh: "承诺" },
};
