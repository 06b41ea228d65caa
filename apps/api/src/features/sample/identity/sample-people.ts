import type { Text } from "@supportbook/policy";
import type { Role } from "../../../platform/permissions.ts";

/** Somebody who does not exist, to try out what a role may do. */
export interface SamplePerson {
  readonly role: Role;
  readonly name: Text;
  readonly mayDo: Text;
}

/** One for each role; the names say that they are samples, also in history and audit. */
export const samplePeople: readonly SamplePerson[] = [
  {
    role: "lifecycle-editor",
    name: { en: "Sample lifecycle editor", zh: "示例生命周期编辑" },
    mayDo: {
      en: "Keeps the lists of products, versions and dates: edits, moves, imports, undoes.",
      zh: "维护产品、版本与日期列表：编辑、调整、导入、撤销。",
    },
  },
  {
    role: "admin",
    name: { en: "Sample administrator", zh: "示例管理员" },
    mayDo: {
      en: "Does everything, reads the audit and manages API tokens.",
      zh: "拥有全部权限，可查看审计记录并管理 API 令牌。",
    },
  },
  {
    role: "support-agent",
    name: { en: "Sample support agent", zh: "示例支持人员" },
    mayDo: {
      en: "Keeps company accounts, licences and what accounts hold; reads the lists, retired entries too, and exports.",
      zh: "维护公司账户、许可证及账户所持服务；查看列表（含已下架条目）并导出。",
    },
  },
  {
    role: "policy-editor",
    name: { en: "Sample policy editor", zh: "示例规则编辑" },
    mayDo: {
      en: "Keeps paid services, plans and support calendars; reads the lists and the rule book, and exports.",
      zh: "维护付费服务、支持计划与支持日历；查看列表与规则手册并导出。",
    },
  },
  {
    role: "analyst",
    name: { en: "Sample analyst", zh: "示例分析员" },
    mayDo: {
      en: "Reads the lists, retired entries too, saves views and exports.",
      zh: "查看列表（含已下架条目）、保存视图、导出。",
    },
  },
  {
    role: "company-admin",
    name: { en: "Sample company admin", zh: "示例企业管理员" },
    mayDo: {
      en: "Administers the company account A200001 by the API and has its requests at /support; the staff console is closed to customers.",
      zh: "通过 API 管理公司账户 A200001，在 /support 查看其请求；员工控制台不对客户开放。",
    },
  },
  {
    role: "customer",
    name: { en: "Sample customer", zh: "示例客户" },
    mayDo: {
      en: "Is a member of the company account A200001 and administers A200604, by the API, and files requests at /support; the staff console is closed to customers.",
      zh: "通过 API 使用：公司账户 A200001 的成员、A200604 的管理员，在 /support 提交请求；员工控制台不对客户开放。",
    },
  },
];

/** The lasting name of a sample person, as the `sub` of tokens and the audit have it. */
export const subjectOf = ({ role }: SamplePerson): string => `sample-${role}`;

export function samplePersonOf(subject: string): SamplePerson | undefined {
  return samplePeople.find((person) => subjectOf(person) === subject);
}
