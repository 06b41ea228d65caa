import AddOutlined from "@mui/icons-material/AddOutlined";
import { Button } from "@mui/material";
import { useListContext, useTranslate } from "react-admin";
import { Link } from "react-router";
import { useShownColumns } from "../../components/use-shown-columns.ts";
import { useMayEdit } from "../../editing/use-may.ts";
import { ExportMenu } from "../../exports/ExportMenu.tsx";
import { paths } from "../../paths.ts";
import { apiFilter } from "../../records/api-filter.ts";
import { SavedViews } from "../../views/SavedViews.tsx";
import { PRODUCT_COLUMNS } from "./product-list-columns.ts";
import { PRODUCT_ORDER } from "./product-records.ts";

/** Columns of the screen that a file has under another name; what ends next is told by the versions. */
const EXPORTED: Readonly<Record<string, readonly string[]>> = {
  name: ["slug", "name"],
  slug: [],
  nextEnd: [],
};

/** What can be done with everything that the list shows, beyond its present page. */
export function ProductListActions() {
  const translate = useTranslate();
  const editable = useMayEdit("products");
  const { filterValues, sort } = useListContext();
  const { shown } = useShownColumns(PRODUCT_COLUMNS);
  return (
    <>
      <SavedViews {...PRODUCT_COLUMNS} />
      <ExportMenu
        label={translate("exports.list")}
        exported={() => ({
          list: "products",
          filter: apiFilter(filterValues ?? {}),
          orderBy: { field: PRODUCT_ORDER[sort.field] ?? "NAME", direction: sort.order },
          columns: shown.flatMap((column) => EXPORTED[column] ?? [column]),
        })}
      />
      {editable && (
        <Button
          component={Link}
          to={paths.createProduct()}
          variant="contained"
          startIcon={<AddOutlined fontSize="small" />}
        >
          {translate("editing.add_product")}
        </Button>
      )}
    </>
  );
}
