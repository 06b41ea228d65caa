import type { useTranslate } from "react-admin";
import { paths } from "../../paths.ts";
import type { VersionRecord } from "./version-records.ts";

type Named = Pick<VersionRecord, "product" | "label" | "name">;

/** A version as people call it: with its product. */
export function versionTitle({ product, label, name }: Named): string {
  return `${product.name} ${label ?? name}`;
}

/** The way to a version: its product. */
export function versionTrail(translate: ReturnType<typeof useTranslate>, { product }: Pick<Named, "product">) {
  return [
    { label: translate("resources.products.name", { smart_count: 2 }), to: paths.products() },
    { label: product.name, to: paths.product(product.slug) },
  ];
}
