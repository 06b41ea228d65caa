import type { Context } from "../../../platform/context.ts";
import { may, requirePermission } from "../../../platform/permissions.ts";
import type { CatalogueProduct, CatalogueVersion } from "./catalogue.ts";

/** The product where the caller may see it: retired ones take the permission `lifecycle.readRetired`. */
export function visibleProduct(
  context: Context,
  product: CatalogueProduct | null | undefined,
): CatalogueProduct | null {
  if (product == null || (product.retired && !may(context.actor, "lifecycle.readRetired"))) return null;
  return product;
}

/** The version where the caller may see it: retired ones, and those of a retired product, take `lifecycle.readRetired`. */
export function visibleVersion(
  context: Context,
  version: CatalogueVersion | null | undefined,
): CatalogueVersion | null {
  if (version == null || (version.retired && !may(context.actor, "lifecycle.readRetired"))) return null;
  return visibleProduct(context, version.product) === null ? null : version;
}

/** @throws UNAUTHENTICATED or FORBIDDEN where retired ones are asked for and the caller may not see them. */
export function requireSightOfRetired(context: Context, asked: boolean | null | undefined): void {
  if (asked === true) requirePermission(context, "lifecycle.readRetired");
}
