import { useGetList } from "react-admin";
import type { VersionRecord } from "./version-records.ts";

/** More than any product has. */
const ALL = 1_000;

/** All versions of a product, newest first. */
export function useVersionsOf(product: string) {
  return useGetList<VersionRecord>("versions", {
    filter: { product },
    sort: { field: "product.name", order: "ASC" },
    pagination: { page: 1, perPage: ALL },
  });
}
