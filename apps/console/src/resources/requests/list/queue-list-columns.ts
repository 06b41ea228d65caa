import type { ListColumns } from "../../../components/use-shown-columns.ts";

/** Hidden until the reader asks for them. */
export const RARE_QUEUE_COLUMNS = ["kind", "outcome", "categorySince", "createdAt"];

/** In the order in which they stand in the list. */
export const QUEUE_COLUMNS: ListColumns = {
  resource: "requests",
  views: "support-requests",
  all: [
    ...["number", "category", "nextDueAt", "severity", "assignee", "account", "product", "updatedAt"],
    ...RARE_QUEUE_COLUMNS,
  ],
  hidden: RARE_QUEUE_COLUMNS,
};
