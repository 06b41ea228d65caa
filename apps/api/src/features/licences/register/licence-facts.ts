import type { Context } from "../../../platform/context.ts";
import { badInput, type Refusal, Refused } from "../../../platform/refusal.ts";
import { accountById } from "../../accounts/index.ts";
import { type CatalogueProduct, nearestSlugs } from "../../lifecycle/index.ts";
import type { LicenceKind } from "./licence.entity.ts";

/** All that may change about a licence, as one value. Dates are calendar dates, `YYYY-MM-DD`. */
export interface LicenceFacts {
  readonly productId: string;
  readonly edition: string | null;
  readonly kind: LicenceKind;
  readonly seats: number | null;
  readonly validFrom: string;
  readonly validThrough: string | null;
  readonly issuedToId: string | null;
}

export const LONGEST_EDITION = 100;
export const LARGEST_SEATS = 10_000_000;
const NUMBER = /^[A-Z0-9][A-Z0-9-]{0,39}$/;

/** What keeps the facts from being a licence. */
export function licenceProblems({ edition, seats, validFrom, validThrough }: LicenceFacts): Refusal[] {
  const problems: Refusal[] = [];
  if (edition !== null && edition.length > LONGEST_EDITION) {
    problems.push(
      badInput(["edition"], {
        en: `The edition has ${edition.length} characters; the limit is ${LONGEST_EDITION}. Shorten it.`,
        zh: `版本类型有 ${edition.length} 个字符，上限为 ${LONGEST_EDITION}。请缩短。`,
      }),
    );
  }
  if (seats !== null && (seats < 1 || seats > LARGEST_SEATS)) {
    problems.push(
      badInput(["seats"], {
        en: `${seats} is no number of seats; give one from 1 to ${LARGEST_SEATS}, or none where they are not counted.`,
        zh: `席位数不能为 ${seats}；请填写 1 至 ${LARGEST_SEATS}，不计席位时请留空。`,
      }),
    );
  }
  if (validThrough !== null && validThrough < validFrom) {
    problems.push(
      badInput(["validThrough"], {
        en: `The last day ${validThrough} is before the first, ${validFrom}. Exchange or correct them.`,
        zh: `最后一天 ${validThrough} 早于第一天 ${validFrom}。请互换或更正。`,
      }),
    );
  }
  return problems;
}

/** @param number as `normalNumber` gives it. */
export function numberProblems(number: string): Refusal[] {
  if (NUMBER.test(number)) return [];
  const text = {
    en: "A licence's number has letters, digits and hyphens, at most 40, and begins with a letter or digit.",
    zh: "许可证编号由字母、数字和连字符组成，最多 40 个字符，以字母或数字开头。",
  };
  return [badInput(["number"], text)];
}

const CANDIDATES = 5;

/** A product by its slug, also one that was taken off the lists: what was sold of it stays sold. @throws Refused */
export function namedProduct(context: Context, slug: string): CatalogueProduct {
  const catalogue = context.catalogue.current();
  const product = catalogue.productBySlug.get(slug.trim());
  if (product !== undefined) return product;
  const nearest = nearestSlugs(catalogue, slug, CANDIDATES).join(", ") || "–";
  const text = {
    en: `There is no product with the slug "${slug}". Nearest: ${nearest}.`,
    zh: `没有标识为“${slug}”的产品。最接近的有：${nearest}。`,
  };
  throw new Refused([badInput(["product"], text)]);
}

export async function issueProblems(context: Context, accountId: string | null | undefined): Promise<Refusal[]> {
  if (accountId == null || (await accountById(context, accountId)) !== null) return [];
  const text = {
    en: "There is no company account with this id. The query companyAccounts lists them.",
    zh: "没有此 id 的公司账户。可用 companyAccounts 查询全部账户。",
  };
  return [{ code: "NOT_FOUND", field: ["issuedTo"], text }];
}

/** As the audit tells it, in names that people know; never with a code. */
export async function auditedFacts(context: Context, { productId, issuedToId, ...facts }: LicenceFacts) {
  const account = issuedToId === null ? null : await accountById(context, issuedToId);
  const { edition, kind, seats, validFrom, validThrough } = facts;
  const product = context.catalogue.current().productById.get(productId)?.slug ?? productId;
  return { product, edition, kind, seats, validFrom, validThrough, issuedTo: account?.number ?? null };
}
