import type { CatalogueProduct, ProductFacts } from "./catalogue.ts";
import type { Subject } from "./edit-subject.ts";
import { productProblems } from "./fact-problems.ts";
import { productFactsOf } from "./facts-of.ts";
import { productToEdit } from "./find-to-edit.ts";
import { productHistories } from "./revision-history.ts";

/** How a product is edited. */
export const productSubject: Subject<CatalogueProduct, ProductFacts> = {
  find: (catalogue, id) => productToEdit(catalogue, id, ["id"]),
  facts: productFactsOf,
  problems: productProblems,
  put: (writer, { slug, revision }, facts) => writer.putProduct({ slug, facts, expectedRevision: revision }),
  history: (context, id) => productHistories(context).load(id),
};
