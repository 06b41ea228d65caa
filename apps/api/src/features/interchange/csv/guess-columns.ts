import { HEADERS } from "./columns.ts";

/** Other words for our columns, as files of other places head theirs; letters and digits only. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  product: ["productslug", "slug", "productid", "productkey", "产品标识"],
  product_name: ["productlabel", "producttitle", "产品", "产品名称"],
  segment: ["productsegment", "audience", "类别", "产品类型"],
  licensing: ["licence", "license", "licencetype", "licensetype", "许可", "许可方式"],
  platforms: ["platform", "os", "operatingsystem", "operatingsystems", "平台"],
  tags: ["tag", "keywords", "标签"],
  aliases: ["alias", "别名"],
  version: ["versionname", "release", "releasename", "cycle", "releasecycle", "版本", "版本号"],
  label: ["versionlabel", "releaselabel", "显示名称"],
  codename: ["代号"],
  released_on: ["released", "releasedate", "ga", "gadate", "generalavailability", "generallyavailable", "发布日期"],
  full_support_ends_on: [
    "eoas",
    "eoasfrom",
    "endoffullsupport",
    "endofactivesupport",
    "endofmainstreamsupport",
    "endofsecuritysupport",
    "fullsupportends",
    "fullsupportend",
    "完全支持结束日期",
    "全面支持结束日期",
  ],
  support_ends_on: [
    "eol",
    "eolfrom",
    "eoldate",
    "endoflife",
    "eos",
    "endofsupport",
    "endofsupportdate",
    "supportends",
    "supportend",
    "supporteduntil",
    "支持结束日期",
    "停止支持日期",
  ],
  extended_support_ends_on: [
    "eoes",
    "eoesfrom",
    "endofextendedsupport",
    "extendedsupportends",
    "extendedsupportend",
    "延长支持结束日期",
    "扩展支持结束日期",
  ],
  database_updates_end_on: ["databaseupdatesend", "endofdatabaseupdates", "endofupdates", "数据库更新结束日期"],
  long_term_support: ["lts", "islts", "长期支持"],
  long_term_support_from: ["ltsfrom"],
  discontinued: ["isdiscontinued", "停产"],
  discontinued_on: ["discontinuedfrom", "endofsales", "endofsale", "停售日期"],
  latest_build: ["latest", "latestversion", "latestrelease", "build", "最新版本"],
  latest_build_on: ["latestdate", "latestreleasedate", "latestbuilddate"],
  latest_build_url: ["latestlink", "latesturl", "link"],
};

const COLUMN_BY_WORD: ReadonlyMap<string, string> = new Map([
  ...Object.entries(OTHER_WORDS).flatMap(([column, words]) => words.map((word) => [word, column] as const)),
  ...HEADERS.map((header) => [lettersOf(header), header] as const),
]);

/** Which of our columns each header names; null where none, or where an earlier header named it already. */
export function guessedColumns(headers: readonly string[]): (string | null)[] {
  const taken = new Set<string>();
  return headers.map((header) => {
    const column = COLUMN_BY_WORD.get(lettersOf(header)) ?? null;
    if (column === null || taken.has(column)) return null;
    taken.add(column);
    return column;
  });
}

function lettersOf(header: string): string {
  return header.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
