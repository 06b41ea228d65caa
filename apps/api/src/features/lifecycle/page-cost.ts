import type { ComplexityEstimator } from "graphql-query-complexity";
import { usualPage } from "../../platform/pagination.ts";

/** What a page costs: each of its items as much as what is asked of it. */
export const pageCost: ComplexityEstimator = ({ args, childComplexity }) =>
  1 + childComplexity * Math.max(1, Number(args.first ?? args.last ?? usualPage));

/** Lists without pages count as this many items: about as many as products have versions, and versions revisions. */
const USUAL_LIST = 10;

export const listCost: ComplexityEstimator = ({ childComplexity }) => 1 + childComplexity * USUAL_LIST;
