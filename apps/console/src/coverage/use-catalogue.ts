import { keepPreviousData, type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useLocale } from "react-admin";
import { CoverageMarketDocument, CoverageProductChoicesDocument, CoverageProductDocument } from "../gql/coverage.ts";
import { request } from "../graphql-client.ts";
import { type AskedMarket, type AskedProduct, askedMarket, askedProduct } from "./catalogue-facts.ts";

/** What is sold, with names in the reader's language. */
export function useMarket(): UseQueryResult<AskedMarket> {
  return useQuery({
    queryKey: ["coverage", "market", useLocale()],
    queryFn: async ({ signal }) => askedMarket(await request(CoverageMarketDocument, {}, { signal })),
  });
}

/** The product of that slug; null where the catalogue has none. */
export function useAskedProduct(slug: string | null): UseQueryResult<AskedProduct | null> {
  return useQuery({
    queryKey: ["coverage", "product", slug],
    queryFn: async ({ signal }) =>
      askedProduct(await request(CoverageProductDocument, { slug: slug ?? "" }, { signal })),
    enabled: slug !== null,
  });
}

/** Products that fit what was typed. */
export function useProductChoices(search: string) {
  return useQuery({
    queryKey: ["coverage", "choices", search],
    queryFn: async ({ signal }) =>
      (await request(CoverageProductChoicesDocument, { search }, { signal })).products.nodes,
    placeholderData: keepPreviousData,
  });
}
