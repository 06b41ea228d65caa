import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import {
  ImportProductCountsDocument,
  ImportProductsDocument,
  ImportRowsDocument,
  type ImportRowsQueryVariables,
} from "../../gql/import-report.ts";
import { request } from "../../graphql-client.ts";
import type { LifecycleImport } from "../use-import.ts";
import { addressOf, pageArguments, type ReportView, viewOf } from "./report-view.ts";

/** A report is another one after every plan and every time it was applied. */
export const reportKey = ({ id, plannedAt, state }: LifecycleImport) => ["imports", "report", id, plannedAt, state];

export function useReportView() {
  const [address, setAddress] = useSearchParams();
  const show = (view: ReportView) => setAddress((now) => addressOf(view, now), { replace: true });
  return { view: viewOf(address), show };
}

const narrowing = ({ action, search }: ReportView) => ({
  action: action === null ? null : [action],
  search: search === "" ? null : search,
});

export function useReportProducts(found: LifecycleImport, view: ReportView) {
  const variables = { id: found.id, ...narrowing(view), ...pageArguments(view) };
  return useQuery({
    queryKey: [...reportKey(found), "products", variables],
    queryFn: async ({ signal }) =>
      (await request(ImportProductsDocument, variables, { signal })).lifecycleImport?.products,
    placeholderData: keepPreviousData,
  });
}

export function useReportRows(found: LifecycleImport, view: ReportView) {
  return useRows(found, { id: found.id, ...narrowing(view), ...pageArguments(view) });
}

/** As many rows as are shown under a product; the rest is found row by row. */
export const ROWS_OF_PRODUCT = 100;

/** The rows of one product. One that has no slug is found by the place where it stands. */
export function useProductRows(found: LifecycleImport, { slug, place }: { slug: string | null; place: string }) {
  const which = slug === null ? { search: place } : { product: slug };
  return useRows(found, { id: found.id, ...which, first: ROWS_OF_PRODUCT });
}

function useRows(found: LifecycleImport, variables: ImportRowsQueryVariables) {
  return useQuery({
    queryKey: [...reportKey(found), "rows", variables],
    queryFn: async ({ signal }) => (await request(ImportRowsDocument, variables, { signal })).lifecycleImport?.rows,
    placeholderData: keepPreviousData,
  });
}

/** How many products become what. */
export function useProductCounts(found: LifecycleImport) {
  const { data } = useQuery({
    queryKey: [...reportKey(found), "product-counts"],
    queryFn: async ({ signal }) =>
      (await request(ImportProductCountsDocument, { id: found.id }, { signal })).lifecycleImport,
  });
  if (data == null) return null;
  const { created, updated, unchanged, refused } = data;
  return {
    CREATED: created.totalCount,
    UPDATED: updated.totalCount,
    UNCHANGED: unchanged.totalCount,
    REFUSED: refused.totalCount,
  };
}
