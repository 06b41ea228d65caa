import type { FeedbackDimension } from "../feedback-enums.ts";
import type { FeedbackFilter } from "./feedback-filter.input.ts";

interface Dimension {
  /** Its field in `FeedbackFilter`. */
  readonly field: Exclude<keyof FeedbackFilter, "from" | "through">;
  /** SQL over the columns of a fact (unqualified): its value, null where it is not known. Of CLAUSE: all its values. */
  readonly value: string;
}

const ofColumn = (field: Dimension["field"]): Dimension => ({ field, value: field });

/** An invitation brings nothing but a rating by invitation, so it is counted among those: one filter holds for both sides of a rate. */
const ofInvitation = (field: Dimension["field"], value: string): Dimension => ({
  field,
  value: `coalesce(${field}, CASE WHEN basis = 'OCCASION' THEN '${value}' END)`,
});

/** Where each dimension stands in a fact, in the order in which a cell has the values of two. */
export const DIMENSIONS: Readonly<Record<FeedbackDimension, Dimension>> = {
  AGENT: ofColumn("agent"),
  TEAM: ofColumn("team"),
  PRODUCT: ofColumn("product"),
  VERSION: ofColumn("version"),
  PHASE: ofColumn("phase"),
  SEGMENT: ofColumn("segment"),
  PLAN: ofColumn("plan"),
  COUNTRY: ofColumn("country"),
  KIND: ofColumn("kind"),
  OUTCOME: ofColumn("outcome"),
  CLAUSE: { field: "clause", value: "clauses" },
  EDITION: ofColumn("edition"),
  TYPE: ofInvitation("type", "RATING"),
  SOURCE: ofInvitation("source", "INVITATION"),
  LANGUAGE: ofColumn("language"),
};
