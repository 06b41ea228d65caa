import { isDeepStrictEqual } from "node:util";
import type { Text } from "@supportbook/policy";
import type { RowProblem } from "../../register-files/index.ts";
import { type LicenceFacts, licenceProblems } from "../register/licence-facts.ts";
import type { LicenceRow } from "../register/licence-row.ts";
import type { LicenceFileRow } from "./licence-file-row.ts";

/** What stands in the register already, as far as the rows of a batch speak of it. */
export interface Standing {
  readonly byNumber: ReadonlyMap<string, LicenceRow>;
  /** Number of the licence that has a code, by the code's hash in hexadecimal. */
  readonly numberByHash: ReadonlyMap<string, string>;
  readonly accountIds: ReadonlyMap<string, string>;
}

/** What is to be done with a row. */
export type PlannedRow =
  | { readonly kind: "CREATED"; readonly facts: LicenceFacts }
  | { readonly kind: "UPDATED"; readonly before: LicenceRow; readonly facts: LicenceFacts }
  | { readonly kind: "UNCHANGED" }
  | { readonly kind: "REFUSED"; readonly problems: readonly RowProblem[] };

/** @param hash of the row's code, in hexadecimal; null where it has none. */
export function planLicenceRow(row: LicenceFileRow, hash: string | null, standing: Standing): PlannedRow {
  const before = standing.byNumber.get(row.number);
  const facts = before === undefined ? newFacts(row, standing) : editedFacts(row, before, standing);
  const problems = [
    ...(before === undefined ? missing(row) : cleared(row)),
    ...accountProblems(row, standing),
    ...codeProblems(row, hash, standing),
    ...licenceProblems(facts).map(({ field, text }) => ({ column: COLUMNS[field?.[0] ?? ""] ?? null, text })),
  ];
  if (problems.length > 0) return { kind: "REFUSED", problems };
  if (before === undefined) return { kind: "CREATED", facts };
  return isDeepStrictEqual(facts, factsOf(before)) ? { kind: "UNCHANGED" } : { kind: "UPDATED", before, facts };
}

const COLUMNS: Readonly<Record<string, string>> = { edition: "edition", seats: "seats", validThrough: "valid_through" };

export function factsOf(row: LicenceFacts): LicenceFacts {
  const { productId, edition, kind, seats, validFrom, validThrough, issuedToId } = row;
  return { productId, edition, kind, seats, validFrom, validThrough, issuedToId };
}

function newFacts(row: LicenceFileRow, { accountIds }: Standing): LicenceFacts {
  return {
    productId: row.productId ?? "",
    edition: row.edition ?? null,
    kind: row.kind ?? "COMMERCIAL",
    seats: row.seats ?? null,
    validFrom: row.validFrom ?? "",
    validThrough: row.validThrough ?? null,
    issuedToId: accountIds.get(row.accountNumber ?? "") ?? null,
  };
}

/** What the file is silent about stays; an empty cell clears what may be empty, and leaves alone what may not. */
function editedFacts(row: LicenceFileRow, before: LicenceRow, { accountIds }: Standing): LicenceFacts {
  const { accountNumber } = row;
  return {
    productId: row.productId ?? before.productId,
    edition: row.edition === undefined ? before.edition : row.edition,
    kind: row.kind ?? before.kind,
    seats: row.seats === undefined ? before.seats : row.seats,
    validFrom: row.validFrom ?? before.validFrom,
    validThrough: row.validThrough === undefined ? before.validThrough : row.validThrough,
    issuedToId: accountNumber === undefined ? before.issuedToId : (accountIds.get(accountNumber ?? "") ?? null),
  };
}

const NEEDED: Text = {
  en: "A licence that is not in the register yet needs this. Fill it in.",
  zh: "登记册中尚无此许可证，此项必填。",
};

function missing({ productId, validFrom, secret }: LicenceFileRow): RowProblem[] {
  const needed = { product: productId, valid_from: validFrom, code: secret };
  return Object.entries(needed).flatMap(([column, value]) => (value == null ? [{ column, text: NEEDED }] : []));
}

function cleared({ productId, kind, validFrom }: LicenceFileRow): RowProblem[] {
  const text: Text = {
    en: "A licence cannot be without this. Fill it in, or leave the column out to keep what the register says.",
    zh: "许可证不能缺少此项。请填写，或去掉该列以保留登记册中的内容。",
  };
  const needed = { product: productId, kind, valid_from: validFrom };
  return Object.entries(needed).flatMap(([column, value]) => (value === null ? [{ column, text }] : []));
}

function accountProblems({ accountNumber }: LicenceFileRow, { accountIds }: Standing): RowProblem[] {
  if (accountNumber == null || accountIds.has(accountNumber)) return [];
  const text: Text = {
    en: `There is no company account with the number "${accountNumber}". Create it first, or correct the number.`,
    zh: `没有编号为“${accountNumber}”的公司账户。请先创建，或更正编号。`,
  };
  return [{ column: "account", text }];
}

function codeProblems({ number }: LicenceFileRow, hash: string | null, standing: Standing): RowProblem[] {
  if (hash === null) return [];
  const holder = standing.numberByHash.get(hash);
  if (holder === number) return [];
  if (holder !== undefined) {
    const text: Text = {
      en: `Licence ${holder} has this code already. Each licence has a code of its own.`,
      zh: `许可证 ${holder} 已使用此激活码。每个许可证的激活码各不相同。`,
    };
    return [{ column: "code", text }];
  }
  if (!standing.byNumber.has(number)) return [];
  const text: Text = {
    en: "This is not the code of the licence, which keeps the one it has. Leave the cell empty, or write the new code to a new licence.",
    zh: "这不是该许可证的激活码，许可证的激活码不可更改。请将此格留空，或为新激活码新建许可证。",
  };
  return [{ column: "code", text }];
}
