import { DataTable, useTranslate } from "react-admin";
import { ListPage } from "../../components/ListPage.tsx";
import { ListRows } from "../../components/ListRows.tsx";
import { RowKeys } from "../../components/RowKeys.tsx";
import { useMayEdit } from "../../editing/use-may.ts";
import { ProductFilters } from "./ProductFilters.tsx";
import { ProductListActions } from "./ProductListActions.tsx";
import { productColumns } from "./product-columns.tsx";
import { RARE_PRODUCT_COLUMNS } from "./product-list-columns.ts";
import type { ProductRecord } from "./product-records.ts";

export default function ProductList() {
  const translate = useTranslate();
  const editable = useMayEdit("products");
  return (
    <ListPage
      title={translate("resources.products.name", { smart_count: 2 })}
      description={translate("resources.products.about")}
      sort={{ field: "name", order: "ASC" }}
      filters={<ProductFilters />}
      actions={<ProductListActions />}
    >
      <RowKeys>
        <DataTable<ProductRecord>
          bulkActionButtons={false}
          body={ListRows}
          rowClick={false}
          hiddenColumns={RARE_PRODUCT_COLUMNS}
        >
          {productColumns({ editable, translate })}
        </DataTable>
      </RowKeys>
    </ListPage>
  );
}
