import type { CatalogueProduct, ProductFacts, ProductIdentifier } from "../../lifecycle/index.ts";
import { slugOf } from "../record.ts";
import type { Statement } from "./document-shape.ts";

export type IdentificationHelper = Statement["product_identification_helper"];

/** Under this namespace our slug travels, so that what we write is recognised when it comes back. */
const NAMESPACE = "urn:supportbook:product";

/** CSAF takes a CPE in its URI form or with all thirteen parts of the formatted string. */
const FULL_CPE = /^cpe:(\/|2\.3(:[^:]+){11}$)/;

export function identificationHelper(product: CatalogueProduct): IdentificationHelper {
  const ids = (type: string) => product.identifiers.filter((one) => one.type === type).map((one) => one.id);
  const cpe = ids("cpe").find((id) => FULL_CPE.test(id));
  const purls = ids("purl");
  return {
    ...(cpe === undefined ? {} : { cpe }),
    ...(purls.length === 0 ? {} : { purls }),
    x_generic_uris: [{ namespace: NAMESPACE, uri: `${NAMESPACE}:${product.slug}` }],
  };
}

/** Our slug where we wrote the statement, else one made of the product's name; null where that leaves nothing. */
export function slugFor(productName: string, helper: IdentificationHelper): string | null {
  const own = helper.x_generic_uris?.find(({ namespace }) => namespace === NAMESPACE);
  return own?.uri.startsWith(`${NAMESPACE}:`) === true ? own.uri.slice(NAMESPACE.length + 1) : slugOf(productName);
}

/** What the helpers of a new product's statements tell of it. */
export function identifiersIn(helpers: readonly IdentificationHelper[]): Pick<ProductFacts, "identifiers"> {
  const found = helpers.flatMap(({ cpe, purls }): ProductIdentifier[] => [
    ...(cpe === undefined ? [] : [{ type: "cpe", id: cpe }]),
    ...(purls ?? []).map((id) => ({ type: "purl", id })),
  ]);
  const distinct = new Map(found.map((identifier) => [`${identifier.type} ${identifier.id}`, identifier]));
  return { identifiers: [...distinct.values()] };
}
