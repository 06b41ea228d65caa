import { useEffect, useState } from "react";
import { ProductDocument, ProductsDocument, type ProductsQuery } from "../gql/intake.ts";
import { ask } from "../graphql-client.ts";
import { useAnswer } from "../use-answer.ts";

type Product = ProductsQuery["products"]["nodes"][number];

/** All products, page after page; null until they are there. */
export function useProducts() {
  const [products, setProducts] = useState<readonly Product[] | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt is a reason to ask anew
  useEffect(() => {
    setError(null);
    allProducts().then(setProducts, setError);
  }, [attempt]);
  return { products, error, retry: () => setAttempt((before) => before + 1) };
}

async function allProducts(): Promise<Product[]> {
  const all: Product[] = [];
  for (let after: string | null = null; ; ) {
    const { products }: ProductsQuery = await ask(ProductsDocument, { after });
    all.push(...products.nodes);
    if (!products.pageInfo.hasNextPage) return all;
    after = products.pageInfo.endCursor;
  }
}

/** A product with its versions; null until it is there. */
export function useProduct(slug: string) {
  const { data } = useAnswer(ProductDocument, slug === "" ? null : { slug });
  return data?.product ?? null;
}
