import { CountryCodeScalar } from "../../../platform/scalars.ts";
import { storableText } from "../../../platform/storable.ts";
import type { Register, RegisterColumn, RowCells } from "../../register-files/index.ts";
import { ACCOUNT_NUMBER, LONGEST_ACCOUNT_NAME } from "../account-facts.ts";
import type { CompanyAccountFilter } from "../account-list.input.ts";
import { normalNumber } from "../find-account.ts";
import { type AccountRow, applyAccounts } from "./apply-accounts.ts";
import { accountsInBatches } from "./read-in-batches.ts";

const COLUMNS: readonly RegisterColumn[] = [
  {
    name: "number",
    description: {
      en: "The account's number: letters, digits and hyphens, at most 32",
      zh: "账户编号：字母、数字和连字符，最多 32 个字符",
    },
    example: "K-1001",
    required: true,
  },
  {
    name: "name",
    description: { en: "The organisation's name, at most 200 characters", zh: "组织名称，最多 200 个字符" },
    example: "Sample Harbour Works",
    required: true,
  },
  {
    name: "country",
    description: { en: "Where it is, as two letters", zh: "所在国家/地区，两位字母代码" },
    example: "DE",
    required: true,
  },
];

/** The company accounts as a file: a row is an account, known by its number. */
export const accountsRegister: Register<AccountRow> = {
  name: "ACCOUNTS",
  label: { en: "Company accounts", zh: "公司账户" },
  description: {
    en: "A row is a company account, known by its number. An import makes accounts and changes their names and countries; it closes none, and a closed one is not changed.",
    zh: "每行是一个公司账户，以编号识别。导入会新建账户并更改其名称和国家/地区；不会关闭账户，也不会更改已关闭的账户。",
  },
  readPermission: "accounts.read",
  editPermission: "accounts.edit",
  filterType: "CompanyAccountFilter",
  columns: COLUMNS,
  read: (cells) => ({
    number: numberIn(cells, "number"),
    name: storableText(cells.requiredText("name", LONGEST_ACCOUNT_NAME)),
    country: countryIn(cells),
  }),
  keyOf: ({ number }) => number,
  apply: applyAccounts,
  async *exportRows(context, filter) {
    for await (const accounts of accountsInBatches(context.db, (filter ?? {}) as CompanyAccountFilter)) {
      for (const { number, name, country } of accounts) yield { number, name, country };
    }
  },
};

/** The number of an account, as it is stored. */
export function numberIn(cells: RowCells, column: string): string {
  const before = cells.problems.length;
  const number = normalNumber(cells.requiredText(column));
  if (cells.problems.length === before && !ACCOUNT_NUMBER.test(number)) {
    cells.problem(column, {
      en: "This is no number of an account; write letters A to Z, digits and hyphens, at most 32.",
      zh: "这不是账户编号；请使用字母 A 至 Z、数字和连字符，最多 32 个字符。",
    });
  }
  return number;
}

function countryIn(cells: RowCells): string {
  const before = cells.problems.length;
  const country = cells.country("country");
  if (cells.problems.length > before) return "";
  if (country != null && isCountry(country)) return country;
  cells.problem("country", {
    en: "There is no country with this code; write it as DE or CN.",
    zh: "没有使用此代码的国家/地区；请写成 DE 或 CN 的形式。",
  });
  return "";
}

function isCountry(code: string): boolean {
  try {
    CountryCodeScalar.parseValue(code);
    return true;
  } catch {
    return false;
  }
}
