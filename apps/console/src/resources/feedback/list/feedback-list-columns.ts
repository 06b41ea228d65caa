import type { ListColumns } from "../../../components/use-shown-columns.ts";

/** Hidden until the reader asks for them. */
export const RARE_FEEDBACK_COLUMNS = ["source", "audience", "agent"];

/** In the order in which they stand in the list. */
export const FEEDBACK_COLUMNS: ListColumns = {
  resource: "feedback",
  all: ["comment", "state", "scores", "product", "assignee", "receivedAt", ...RARE_FEEDBACK_COLUMNS],
  hidden: RARE_FEEDBACK_COLUMNS,
};
