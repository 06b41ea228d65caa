import { REQUEST_KINDS, type RequestCategory, type RequestKind, type Segment } from "@supportbook/policy";
import { bulkAccount } from "../load-licences-accounts.ts";
import { type Chance, chanceOf } from "../load-licences-chance.ts";

/** A product of the invented vendor with the versions that requests are about. */
export interface BulkProduct {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly segment: Segment;
  readonly versions: readonly [BulkVersion, ...BulkVersion[]];
}

interface BulkVersion {
  readonly id: string;
  readonly name: string;
}

/** What the long queue is made of and from when to when it reaches; milliseconds since 1970. */
export interface BulkRequestPlan {
  readonly home: readonly [BulkProduct, ...BulkProduct[]];
  readonly business: readonly [BulkProduct, ...BulkProduct[]];
  readonly teams: readonly [string, ...string[]];
  readonly requests: number;
  readonly accounts: number;
  /** From when sample accounts are there. */
  readonly accountsFrom: number;
  readonly from: number;
  readonly now: number;
}

/** One sample request with all that a page of it shows, but for what the rules decided. */
export interface BulkRequest {
  readonly id: string;
  readonly number: string;
  readonly product: BulkProduct;
  readonly version: BulkVersion;
  readonly account: { readonly id: string; readonly name: string; readonly number: string } | null;
  readonly requester: { readonly subject: string; readonly name: string; readonly email: string };
  readonly locale: "en" | "zh-CN";
  readonly country: string;
  readonly kind: RequestKind;
  readonly severity: 1 | 2 | 3 | 4;
  readonly subject: string;
  readonly text: string;
  readonly reply: string | null;
  /** Where it stands if the rules support it; what they refuse stays declined. */
  readonly category: RequestCategory;
  readonly assignee: { readonly subject: string; readonly name: string } | null;
  readonly team: string | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly nextDueAt: number | null;
}

/** Numbers that no other request has: whatever bears one was loaded from here. */
export const REQUEST_NUMBERS = { from: "SAMPLE-R00000001", below: "SAMPLE-S" };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const COUNTRIES = ["DE", "FR", "GB", "JP", "BR", "IN", "CN", "ES"] as const;
const THINGS = ["scan", "update", "installer", "firewall", "dashboard", "backup", "report", "sign-in"] as const;
const FATES = ["stops", "is slow", "shows an error", "asks again and again", "cannot be found", "changed"] as const;
const PLACES = ["on the server", "on a laptop", "in the branch office", "after a restart", "since Monday"] as const;
const THINGS_ZH = ["扫描", "更新", "安装程序", "防火墙", "控制台", "备份", "报告", "登录"] as const;
const FATES_ZH = ["停止响应", "速度很慢", "显示错误", "反复询问", "找不到", "发生变化"] as const;
const PLACES_ZH = ["在服务器上", "在笔记本电脑上", "在分公司", "重启之后", "自周一起"] as const;

/** The request in place `index` (from 0) of the long queue: the same whenever it is asked for on the same day. */
export function bulkRequest(plan: BulkRequestPlan, index: number): BulkRequest {
  const chance = chanceOf(`sample request ${index}`);
  const createdAt = plan.from + Math.floor(((plan.now - plan.from) * index) / plan.requests);
  const isBusiness = chance.happens(70);
  const product = chance.oneOf(isBusiness ? plan.business : plan.home);
  const category = categoryAt(chance, plan.now - createdAt);
  const isTaken = category !== "NEW";
  const agent = 1 + chance.upTo(40);
  const isOpen = OPEN.includes(category);
  return {
    id: chance.id(index),
    number: `SAMPLE-R${String(index + 1).padStart(8, "0")}`,
    product,
    version: chance.oneOf(product.versions),
    ...whoAsks(chance, plan, { index, isBusiness }),
    kind: chance.oneOf(REQUEST_KINDS),
    severity: chance.oneOf([1, 2, 3, 3, 4]),
    ...whatIsSaid(chance, index),
    category,
    assignee: isTaken ? { subject: `sample-agent-${agent}`, name: `Sample agent ${agent}` } : null,
    team: isTaken || chance.happens(50) ? chance.oneOf(plan.teams) : null,
    createdAt,
    updatedAt: Math.min(plan.now, createdAt + (isTaken ? 1 + chance.upTo(5 * DAY) : 0)),
    nextDueAt: isOpen && chance.happens(60) ? plan.now - 4 * HOUR + chance.upTo(48 * HOUR) : null,
  };
}

const OPEN: readonly RequestCategory[] = ["NEW", "OPEN", "WAITING_FOR_VENDOR"];

/** Of what is younger than a month, half is still in work; of what is older, one in a hundred. */
function categoryAt(chance: Chance, age: number): RequestCategory {
  if (!chance.happens(age < 30 * DAY ? 50 : 1)) return chance.happens(1) ? "RESOLVED" : "CLOSED";
  return chance.oneOf(["NEW", "OPEN", "OPEN", "WAITING_FOR_CUSTOMER", "WAITING_FOR_VENDOR", "RESOLVED"]);
}

function whoAsks(chance: Chance, plan: BulkRequestPlan, of: { index: number; isBusiness: boolean }) {
  if (of.isBusiness) {
    const account = bulkAccount(chance.upTo(plan.accounts), plan.accountsFrom);
    const { subject, name, email } = chance.oneOf(account.members);
    return { account, requester: { subject, name, email }, country: account.country };
  }
  const person = chance.upTo(1 + plan.requests);
  const requester = {
    subject: `sample-home|${person}`,
    name: `Sample person ${person}`,
    email: `person${person}@home.example`,
  };
  return { account: null, requester, country: chance.oneOf(COUNTRIES) };
}

/** Each has a word of its own, as an error code is. */
function whatIsSaid(chance: Chance, index: number) {
  const code = `E${String(index + 1).padStart(8, "0")}`;
  if (chance.happens(40)) {
    const [thing, fate, place] = [chance.oneOf(THINGS_ZH), chance.oneOf(FATES_ZH), chance.oneOf(PLACES_ZH)];
    return {
      locale: "zh-CN" as const,
      subject: `${thing}${fate}`,
      text: `${place}，${thing}${fate}，错误代码 ${code}。`,
      reply: chance.happens(80) ? `请安装最新版本，然后重试${thing}。` : null,
    };
  }
  const [thing, fate, place] = [chance.oneOf(THINGS), chance.oneOf(FATES), chance.oneOf(PLACES)];
  return {
    locale: "en" as const,
    subject: `The ${thing} ${fate}`,
    text: `The ${thing} ${fate} ${place}. The code is ${code}.`,
    reply: chance.happens(80) ? `Please install the newest build and try the ${thing} again.` : null,
  };
}
