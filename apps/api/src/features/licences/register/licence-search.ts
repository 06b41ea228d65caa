import type { Context } from "../../../platform/context.ts";
import { requireProduct } from "../../lifecycle/index.ts";
import { givenCode, hashOf, normalCode } from "../licence-secret.ts";
import type { LicenceConditions } from "./licence-conditions.ts";
import type { LicenceFilter } from "./licence-list.input.ts";
import { normalNumber } from "./licence-row.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Finds nothing, like the id of an account that does not exist. */
const NO_ACCOUNT = "00000000-0000-0000-0000-000000000000";
const NUMBER_BEGINNING = /^[A-Z0-9-]{1,40}$/;
const ENDING = /^[A-Z0-9]{4}$/;

/** @throws BAD_USER_INPUT naming a product that does not exist. */
export function conditionsOf(context: Context, filter: LicenceFilter): LicenceConditions {
  const { product, account, kind, expiresFrom, expiresThrough, stored, blocked } = filter;
  return {
    ...searchedFor(context, filter.search?.trim() ?? ""),
    productId: product == null ? null : productIdOf(context, product),
    accountId: account == null ? null : UUID.test(account) ? account : NO_ACCOUNT,
    kinds: kind ?? null,
    expiresFrom: expiresFrom ?? null,
    expiresThrough: expiresThrough ?? null,
    stored: stored ?? null,
    blocked: blocked ?? null,
  };
}

function searchedFor({ secrets }: Context, search: string) {
  const number = normalNumber(search);
  const code = normalCode(search);
  const given = givenCode(search);
  return {
    isSearch: search !== "",
    numberBeginning: NUMBER_BEGINNING.test(number) ? number : null,
    ending: ENDING.test(code) ? code : null,
    secretHash: given === null ? null : hashOf(secrets, given),
  };
}

/** Licences of products that were taken off the lists are still in the register. */
function productIdOf(context: Context, slug: string): string {
  const listed = context.catalogue.current().productBySlug.get(slug);
  return (listed ?? requireProduct(context, slug, ["filter", "product"])).id;
}
