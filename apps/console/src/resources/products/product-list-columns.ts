import type { ListColumns } from "../../components/use-shown-columns.ts";

/** Hidden until the reader asks for them. */
export const RARE_PRODUCT_COLUMNS = ["licensing", "category", "slug", "changedAt"];

/** In the order in which they stand in the list. */
export const PRODUCT_COLUMNS: ListColumns = {
  resource: "products",
  all: ["name", "versions", "nextEnd", "segment", "licensing", "platforms", "category", "slug", "changedAt"],
  hidden: RARE_PRODUCT_COLUMNS,
};
