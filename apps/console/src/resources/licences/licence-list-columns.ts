import type { ListColumns } from "../../components/use-shown-columns.ts";

/** Hidden until the reader asks for them. */
export const RARE_LICENCE_COLUMNS = ["edition", "seats", "validFrom", "createdAt"];

/** In the order in which they stand in the list. */
export const LICENCE_COLUMNS: ListColumns = {
  resource: "licences",
  all: [
    ...["number", "standing", "product", "kind", "validThrough", "maskedCode", "issuedTo", "storedIn"],
    ...RARE_LICENCE_COLUMNS,
  ],
  hidden: RARE_LICENCE_COLUMNS,
};
