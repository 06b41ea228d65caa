import { productProblems } from "../change/fact-problems.ts";
import { productFactsOf } from "../change/facts-of.ts";
import { productHistories } from "../record/revision-history.ts";
import type { CatalogueProduct, ProductFacts } from "../snapshot/catalogue.ts";
import type { Subject } from "./edit-subject.ts";
import { productToEdit } from "./find-to-edit.ts";

/** How a product is edited. */
export const productSubject: Subject<CatalogueProduct, ProductFacts> = {
  find: (catalogue, id) => productToEdit(catalogue, id, ["id"]),
  facts: productFactsOf,
  problems: productProblems,
  put: (writer, { slug, revision }, facts) => writer.putProduct({ slug, facts, expectedRevision: revision }),
  history: (context, id) => productHistories(context).load(id),
};
