import { type LicenceReason, planUseStatement, type Text } from "@supportbook/policy";
import type { Customer } from "./customer.ts";
import { spanWords } from "./detail-words.ts";
import type { Provenances, Told } from "./provenance.ts";

type Established = NonNullable<Told["loaded"]["established"]>;

/** What the company account and the register of licences settled. */
export function accountDetails({ loaded }: Told): Provenances {
  const { customer, established, question } = loaded;
  if (customer === null || established === null) return {};
  const { account } = customer;
  return {
    ...(established.licence === null ? {} : { licence: licenceDetail(customer, established, question.on) }),
    ...(account === null ? {} : heldDetails(accountWords(customer), established, question.on)),
  };
}

/** The account as an answer names it. */
function accountWords({ account, isOpen }: Customer): Text {
  const number = account?.number ?? "";
  return isOpen
    ? { en: `The account ${number}`, zh: `账户 ${number} ` }
    : { en: `The account ${number}, which is closed,`, zh: `已关闭的账户 ${number} ` };
}

function heldDetails(account: Text, { plan, use, services }: Established, on: string): Provenances {
  const noPlan = { en: `${account.en} holds no plan on ${on}.`, zh: `${account.zh}在 ${on} 没有计划。` };
  const held = services.length === 0 ? { en: "no paid services", zh: "没有付费服务" } : { en: "these", zh: "持有这些" };
  return {
    country: { source: "ACCOUNT", detail: { en: `${account.en} is there.`, zh: `${account.zh}所在地。` } },
    plan: { source: "ACCOUNT", detail: plan === null || use === null ? noPlan : planWords(account, plan, use) },
    planResponseTimes: { source: "ACCOUNT", detail: plan === null ? noPlan : usedUpWords(plan.code) },
    services: {
      source: "ACCOUNT",
      detail: {
        en: `${account.en} holds ${held.en} on ${on}, as far as they are for what is asked about.`,
        zh: `${account.zh}在 ${on} ${held.zh}（就所问事项而言）。`,
      },
    },
  };
}

function planWords(account: Text, plan: NonNullable<Established["plan"]>, use: NonNullable<Established["use"]>): Text {
  const days = spanWords(plan);
  const used = planUseStatement(use);
  return {
    en: `${account.en} holds it ${days.en}; in the contract year from ${use.from} through ${use.through}: ${used.en}.`,
    zh: `${account.zh}持有该计划（${days.zh}）；合同年度 ${use.from} 至 ${use.through}：${used.zh}。`,
  };
}

/** Replaced by what the plan promises as long as anything is left. */
function usedUpWords(plan: string): Text {
  return {
    en: `The incidents of the plan ${plan} are used up in this contract year: it promises nothing for a further one (clause 5.1).`,
    zh: `计划 ${plan} 在本合同年度的事件次数已用完：不再为新的事件作承诺（第 5.1 条）。`,
  };
}

const STANDS: Readonly<Record<LicenceReason, Text>> = {
  CURRENT: { en: "is valid and stored in the account", zh: "有效，并已存入账户" },
  IN_GRACE: { en: "is past its last day and in its grace period", zh: "已过最后一天，处于宽限期内" },
  NOT_STORED: { en: "is valid and not stored in the account", zh: "有效，但未存入账户" },
  EXPIRED: { en: "has expired", zh: "已过期" },
  NOT_YET_VALID: { en: "is not valid yet", zh: "尚未生效" },
  BLOCKED: { en: "is blocked", zh: "已被冻结" },
  OTHER_PRODUCT: { en: "is for another product", zh: "属于另一款产品" },
  NONE: { en: "is there not", zh: "不存在" },
};

function licenceDetail(customer: Customer, { licence: found }: Established, on: string): Provenances["licence"] {
  if (found === null) return undefined;
  const { standing, licence } = found;
  if (licence === null) return { source: "REGISTER", detail: nothingFound(customer, on) };
  const name = nameOf(customer, licence);
  const stands = STANDS[standing.reason];
  const { graceThrough, validThrough } = standing;
  const through = standing.reason === "IN_GRACE" ? graceThrough : validThrough;
  const dated = through !== null && standing.reason !== "OTHER_PRODUCT";
  const last =
    standing.reason === "IN_GRACE" ? { en: "counts through", zh: "计至" } : { en: "last day", zh: "最后一天" };
  return {
    source: "REGISTER",
    detail: {
      en: `${name.en} ${stands.en} on ${on}${dated ? ` (${last.en} ${through})` : ""}.`,
      zh: `${name.zh}在 ${on} ${stands.zh}${dated ? `（${last.zh} ${through}）` : ""}。`,
    },
  };
}

function nameOf({ showedCode, seesLicences }: Customer, licence: { number: string; maskedCode: string }): Text {
  const { number, maskedCode } = licence;
  if (seesLicences) return { en: `The licence ${number} ${maskedCode}`, zh: `许可证 ${number} ${maskedCode} ` };
  if (showedCode) return { en: `The licence of the code ${maskedCode}`, zh: `激活码 ${maskedCode} 的许可证` };
  return { en: "The licence on which this rests", zh: "所依据的许可证" };
}

function nothingFound({ account, showedCode, isOpen }: Customer, on: string): Text {
  if (showedCode) {
    return { en: "The register knows no such code for this.", zh: "登记簿中没有可用于此的该激活码。" };
  }
  const number = account?.number ?? "";
  if (!isOpen) {
    return {
      en: `The account ${number} was closed on ${on}: what it stored counts no more.`,
      zh: `账户 ${number} 在 ${on} 已关闭：其存入的许可证不再计入。`,
    };
  }
  return {
    en: `On ${on} the account ${number} has stored no licence for the product, and none is issued to it.`,
    zh: `在 ${on}，账户 ${number} 没有存入该产品的许可证，也没有签发给它的许可证。`,
  };
}
