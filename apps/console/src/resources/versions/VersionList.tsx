import { DataTable, type RaRecord, useTranslate } from "react-admin";
import { ListPage } from "../../components/ListPage.tsx";
import { ListRows, RowName } from "../../components/ListRows.tsx";
import { RowKeys } from "../../components/RowKeys.tsx";
import { useMayEdit } from "../../editing/use-may.ts";
import { VersionFilters } from "./VersionFilters.tsx";
import { ChosenVersionActions, VersionListActions } from "./VersionListActions.tsx";
import { versionColumns } from "./version-columns.tsx";
import { RARE_COLUMNS } from "./version-list-columns.ts";
import type { VersionRecord } from "./version-records.ts";
import { versionTitle } from "./version-title.ts";

const titleOf = (row: RaRecord) => versionTitle(row as VersionRecord);

export default function VersionList() {
  const translate = useTranslate();
  const editable = useMayEdit("versions");
  return (
    <ListPage
      title={translate("resources.versions.name", { smart_count: 2 })}
      description={translate("resources.versions.about")}
      sort={{ field: "product.name", order: "ASC" }}
      filters={<VersionFilters />}
      actions={<VersionListActions />}
    >
      <RowName value={titleOf}>
        <RowKeys>
          <DataTable<VersionRecord>
            bulkActionButtons={editable}
            bulkActionsToolbar={<ChosenVersionActions />}
            body={ListRows}
            rowClick={false}
            hiddenColumns={RARE_COLUMNS}
          >
            {versionColumns({ withProduct: true, editable })}
          </DataTable>
        </RowKeys>
      </RowName>
    </ListPage>
  );
}
