import { DataTable, useTranslate } from "react-admin";
import { InstantText } from "../../components/DateText.tsx";
import { ListPage } from "../../components/ListPage.tsx";
import { ListRows } from "../../components/ListRows.tsx";
import { RecordLink } from "../../components/RecordLink.tsx";
import { RowKeys } from "../../components/RowKeys.tsx";
import { EditRow } from "../../editing/EditRow.tsx";
import { useMayEdit } from "../../editing/use-may.ts";
import { paths } from "../../paths.ts";
import { NextEnd } from "./NextEnd.tsx";
import { PhaseCounts } from "./PhaseCounts.tsx";
import { ProductFilters } from "./ProductFilters.tsx";
import { ProductListActions } from "./ProductListActions.tsx";
import { RARE_PRODUCT_COLUMNS } from "./product-columns.ts";
import type { ProductRecord } from "./product-records.ts";

const Column = DataTable.Col<ProductRecord>;

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
          <Column
            source="name"
            render={({ slug, name }) => (
              <>
                <RecordLink to={paths.product(slug)}>{name}</RecordLink>
                {editable && <EditRow to={paths.editProduct(slug)} />}
              </>
            )}
          />
          <Column
            source="versions"
            disableSort
            render={({ versions }) => <PhaseCounts versions={versions} wording="icon" />}
          />
          <Column source="nextEnd" disableSort render={({ versions }) => <NextEnd versions={versions} />} />
          <Column
            source="segment"
            cellClassName="one-line"
            render={({ segment }) => translate(`resources.products.segments.${segment}`)}
          />
          <Column
            source="licensing"
            disableSort
            render={({ licensing }) => translate(`resources.products.licensings.${licensing}`)}
          />
          <Column
            source="platforms"
            cellClassName="clipped"
            disableSort
            render={({ platforms }) => <span title={platforms.join(", ")}>{platforms.join(", ")}</span>}
          />
          <Column source="category" disableSort />
          <Column source="slug" />
          <Column source="changedAt" render={({ changedAt }) => <InstantText instant={changedAt} />} />
        </DataTable>
      </RowKeys>
    </ListPage>
  );
}
