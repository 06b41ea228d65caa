import { DataTable, useTranslate } from "react-admin";
import { InstantText } from "../../components/DateText.tsx";
import { ListPage } from "../../components/ListPage.tsx";
import { RecordLink } from "../../components/RecordLink.tsx";
import { paths } from "../../paths.ts";
import { NextEnd } from "./NextEnd.tsx";
import { PhaseCounts } from "./PhaseCounts.tsx";
import { ProductFilters } from "./ProductFilters.tsx";
import type { ProductRecord } from "./product-records.ts";

/** Hidden until the reader asks for them. */
const RARE_COLUMNS = ["licensing", "category", "slug", "changedAt"];

const Column = DataTable.Col<ProductRecord>;

export default function ProductList() {
  const translate = useTranslate();
  return (
    <ListPage
      title={translate("resources.products.name", { smart_count: 2 })}
      description={translate("resources.products.about")}
      sort={{ field: "name", order: "ASC" }}
      filters={<ProductFilters />}
    >
      <DataTable<ProductRecord> bulkActionButtons={false} rowClick={false} hiddenColumns={RARE_COLUMNS}>
        <Column source="name" render={({ slug, name }) => <RecordLink to={paths.product(slug)}>{name}</RecordLink>} />
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
    </ListPage>
  );
}
