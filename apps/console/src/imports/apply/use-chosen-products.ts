import { useStore } from "react-admin";
import { ImportProductSlugsDocument } from "../../gql/import-report.ts";
import { request } from "../../graphql-client.ts";
import type { LifecycleImport } from "../use-import.ts";
import { ALL, type ChosenProducts, isChosen } from "./chosen-products.ts";

interface Draft {
  readonly importId: string;
  /** Of another plan the products may be others. */
  readonly plannedAt: string | null;
  readonly chosen: ChosenProducts;
}

/** Which products are to be taken; a reload of the page does not lose it. */
export function useChosenProducts({ id, plannedAt }: LifecycleImport) {
  const [draft, setDraft] = useStore<Draft | null>("import_draft.chosen", null);
  const chosen = draft?.importId === id && draft.plannedAt === plannedAt ? draft.chosen : ALL;
  return [chosen, (next: ChosenProducts) => setDraft({ importId: id, plannedAt, chosen: next })] as const;
}

/** The choice as the API takes it: null for all products, else the slugs. */
export async function slugsToTake(importId: string, chosen: ChosenProducts): Promise<readonly string[] | null> {
  if (chosen.base === "none") return chosen.except;
  if (chosen.except.length === 0) return null;
  return (await slugsOf(importId)).filter((slug) => isChosen(chosen, slug));
}

async function slugsOf(id: string): Promise<string[]> {
  const slugs: string[] = [];
  let after: string | null = null;
  do {
    const answer: Awaited<ReturnType<typeof slugPage>> = await slugPage(id, after);
    if (answer === undefined) break;
    slugs.push(...answer.nodes.flatMap(({ slug }) => (slug === null ? [] : [slug])));
    after = answer.pageInfo.hasNextPage ? answer.pageInfo.endCursor : null;
  } while (after !== null);
  return slugs;
}

async function slugPage(id: string, after: string | null) {
  return (await request(ImportProductSlugsDocument, { id, after })).lifecycleImport?.products;
}
