import { DataTable, type RaRecord, useTranslate } from "react-admin";
import { ListPage } from "../../components/ListPage.tsx";
import { ListRows, RowName } from "../../components/ListRows.tsx";
import { RowKeys } from "../../components/RowKeys.tsx";
import { RequirePermission } from "../../sign-in/RequirePermission.tsx";
import { useViewer } from "../../sign-in/use-viewer.ts";
import { LicenceFilters } from "./LicenceFilters.tsx";
import { LicenceListActions } from "./LicenceListActions.tsx";
import { licenceColumns } from "./licence-columns.tsx";
import { RARE_LICENCE_COLUMNS } from "./licence-list-columns.ts";
import type { LicenceRecord } from "./licence-records.ts";

const nameOf = (row: RaRecord) => String(row.number);

/** The vendor's register of issued licences. */
export default function LicenceList() {
  const translate = useTranslate();
  const viewer = useViewer();
  return (
    <RequirePermission permission="licences.read">
      <ListPage
        title={translate("resources.licences.name", { smart_count: 2 })}
        description={translate("resources.licences.about")}
        sort={{ field: "createdAt", order: "DESC" }}
        filters={<LicenceFilters />}
        actions={<LicenceListActions />}
      >
        <RowName value={nameOf}>
          <RowKeys>
            <DataTable<LicenceRecord>
              bulkActionButtons={false}
              body={ListRows}
              rowClick={false}
              hiddenColumns={RARE_LICENCE_COLUMNS}
            >
              {licenceColumns({ editable: viewer?.has("licences.edit") === true, translate })}
            </DataTable>
          </RowKeys>
        </RowName>
      </ListPage>
    </RequirePermission>
  );
}
