import { DataTable, useTranslate } from "react-admin";
import { ListPage } from "../../components/ListPage.tsx";
import { VersionFilters } from "./VersionFilters.tsx";
import { RARE_COLUMNS, versionColumns } from "./version-columns.tsx";
import type { VersionRecord } from "./version-records.ts";

export default function VersionList() {
  const translate = useTranslate();
  return (
    <ListPage
      title={translate("resources.versions.name", { smart_count: 2 })}
      description={translate("resources.versions.about")}
      sort={{ field: "product.name", order: "ASC" }}
      filters={<VersionFilters />}
    >
      <DataTable<VersionRecord> bulkActionButtons={false} rowClick={false} hiddenColumns={RARE_COLUMNS}>
        {versionColumns({ withProduct: true })}
      </DataTable>
    </ListPage>
  );
}
