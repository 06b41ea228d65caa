import type { Text } from "@supportbook/policy";
import type { Locale } from "../../../platform/context.ts";
import { say } from "../../../platform/say.ts";
import { HEADERS } from "../csv/columns.ts";
import { REQUIRED_COLUMNS } from "../csv/table-head.ts";
import type { KnownColumn } from "./lifecycle-import.type.ts";

const text = (en: string, zh: string): Text => ({ en, zh });
const bars = { en: "several are joined by |", zh: "多个值以 | 分隔" };
const date = (en: string, zh: string) => text(`${en}, YYYY-MM-DD.`, `${zh}，YYYY-MM-DD。`);
const truth = (en: string, zh: string) => text(`${en}: true or false.`, `${zh}：true 或 false。`);

/** What stands in each column that an import understands. */
const DESCRIPTIONS: Readonly<Record<string, Text>> = {
  product: text("Slug of the product, such as harbour-gateway.", "产品标识，例如 harbour-gateway。"),
  product_name: text("Name of the product for people.", "产品的显示名称。"),
  segment: text("For whom the product is made: HOME_MOBILE or BUSINESS.", "产品面向的用户：HOME_MOBILE 或 BUSINESS。"),
  licensing: text("How the product is licensed: COMMERCIAL or FREEMIUM.", "产品的许可方式：COMMERCIAL 或 FREEMIUM。"),
  platforms: text(`Platforms that the product runs on; ${bars.en}.`, `产品运行的平台；${bars.zh}。`),
  category: text("Category of the product.", "产品类别。"),
  tags: text(`Tags of the product; ${bars.en}.`, `产品标签；${bars.zh}。`),
  aliases: text(`Other names of the product; ${bars.en}.`, `产品别名；${bars.zh}。`),
  version_command: text("The command that prints the installed build.", "显示已安装内部版本号的命令。"),
  version: text("Name of the version; empty in a row about the product alone.", "版本名称；仅说明产品的行留空。"),
  label: text("What people call the version, where that is not its name.", "版本的显示名称（与名称不同时）。"),
  codename: text("Codename of the version.", "版本代号。"),
  released_on: date("First day of the version", "版本的首日"),
  full_support_ends_on: date("Last day of full support", "全面支持的最后一天"),
  support_ends_on: date("Last day of standard support", "标准支持的最后一天"),
  extended_support_ends_on: date("Last day of a bought support extension", "付费延长支持的最后一天"),
  database_updates_end_on: date("Last day of database updates", "数据库更新的最后一天"),
  ended_on_unknown_date: truth("Support is over since a day that nobody knows", "支持已结束但日期不详"),
  undated_milestones: text(
    `Milestones that passed on an unknown day; ${bars.en}.`,
    `日期不详的已过里程碑；${bars.zh}。`,
  ),
  unannounced_milestones: text(
    `Milestones that will come on a day not announced; ${bars.en}.`,
    `将到来但日期未公布的里程碑；${bars.zh}。`,
  ),
  long_term_support: truth("The version is supported for longer than its neighbours", "该版本为长期支持版本"),
  long_term_support_from: date("First day of that", "长期支持的首日"),
  discontinued: truth("The version is not sold any more", "该版本已停售"),
  discontinued_on: date("Last day on which it was sold", "销售的最后一天"),
  latest_build: text("The newest build.", "最新内部版本号。"),
  latest_build_on: date("Day of the newest build", "最新内部版本的日期"),
  latest_build_url: text("Address of what is said about the newest build.", "最新内部版本说明的网址。"),
};

export function knownColumns(locale: Locale): KnownColumn[] {
  return HEADERS.map((name) => {
    const description = DESCRIPTIONS[name];
    if (description === undefined) throw new Error(`nobody has said what stands in the column ${name}`);
    return { name, required: REQUIRED_COLUMNS.includes(name), description: say(locale, description) };
  });
}
