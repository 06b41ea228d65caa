import type { ListColumns } from "../../components/use-shown-columns.ts";

/** Hidden until the reader asks for them. */
export const RARE_ACCOUNT_COLUMNS: string[] = [];

/** In the order in which they stand in the list. */
export const ACCOUNT_COLUMNS: ListColumns = {
  resource: "accounts",
  all: ["name", "number", "country", "administrators", "closedAt", "createdAt"],
  hidden: RARE_ACCOUNT_COLUMNS,
};
