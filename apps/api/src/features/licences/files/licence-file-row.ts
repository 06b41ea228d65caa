import type { Context } from "../../../platform/context.ts";
import { normalNumber as normalAccountNumber } from "../../accounts/index.ts";
import { nearestSlugs } from "../../lifecycle/index.ts";
import type { RowCells } from "../../register-files/index.ts";
import { type GivenSecret, givenCode, UNREADABLE_CODE } from "../licence-secret.ts";
import { LICENCE_KINDS, type LicenceKind } from "../register/licence.entity.ts";
import { LARGEST_SEATS, LONGEST_EDITION, numberProblems } from "../register/licence-facts.ts";
import { normalNumber } from "../register/licence-row.ts";

/** What a row of a file says; undefined where the file has no such column, null where the cell is empty. */
export interface LicenceFileRow {
  readonly number: string;
  readonly productId: string | null | undefined;
  readonly edition: string | null | undefined;
  readonly kind: LicenceKind | null | undefined;
  readonly seats: number | null | undefined;
  readonly validFrom: string | null | undefined;
  readonly validThrough: string | null | undefined;
  readonly secret: GivenSecret | null;
  /** As accounts have it. */
  readonly accountNumber: string | null | undefined;
}

export function readLicenceRow(cells: RowCells, context: Context): LicenceFileRow {
  const account = cells.text("account", 40);
  return {
    number: readNumber(cells),
    productId: readProduct(cells, context),
    edition: cells.text("edition", LONGEST_EDITION),
    kind: cells.oneOf("kind", LICENCE_KINDS),
    seats: cells.whole("seats", { least: 1, most: LARGEST_SEATS }),
    validFrom: cells.date("valid_from"),
    validThrough: cells.date("valid_through"),
    secret: readCode(cells),
    accountNumber: account == null ? account : normalAccountNumber(account),
  };
}

function readNumber(cells: RowCells): string {
  const number = normalNumber(cells.requiredText("number"));
  if (number === "") return number;
  for (const { text } of numberProblems(number)) cells.problem("number", text);
  return number;
}

const NEAREST = 3;

function readProduct(cells: RowCells, context: Context): string | null | undefined {
  const slug = cells.text("product");
  if (slug == null) return slug;
  const catalogue = context.catalogue.current();
  const product = catalogue.productBySlug.get(slug);
  if (product !== undefined) return product.id;
  const nearest = nearestSlugs(catalogue, slug, NEAREST).join(", ") || "–";
  cells.problem("product", {
    en: `There is no product with the slug "${slug}". Nearest: ${nearest}.`,
    zh: `没有标识为“${slug}”的产品。最接近的有：${nearest}。`,
  });
  return null;
}

function readCode(cells: RowCells): GivenSecret | null {
  const code = cells.text("code");
  if (code == null) return null;
  const given = givenCode(code);
  if (given === null) cells.problem("code", UNREADABLE_CODE);
  return given;
}
