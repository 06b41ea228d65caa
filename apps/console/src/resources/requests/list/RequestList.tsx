import { DataTable, type RaRecord, useTranslate } from "react-admin";
import { ListPage } from "../../../components/ListPage.tsx";
import { ListRows, RowName } from "../../../components/ListRows.tsx";
import { RowKeys } from "../../../components/RowKeys.tsx";
import { useQueueChanges } from "../../../live/use-request-changes.ts";
import { useWords } from "../../../rulebook/use-words.ts";
import { RequirePermission } from "../../../sign-in/RequirePermission.tsx";
import { useViewer } from "../../../sign-in/use-viewer.ts";
import { ChosenRequestActions } from "../bulk/BulkActions.tsx";
import { useRequestsChanged } from "../page/use-shown-request.ts";
import { QueueActions } from "./QueueActions.tsx";
import { QueueFilters } from "./QueueFilters.tsx";
import { QueuePresets } from "./QueuePresets.tsx";
import { queueColumns } from "./queue-columns.tsx";
import { RARE_QUEUE_COLUMNS } from "./queue-list-columns.ts";
import type { QueuedRequest } from "./queue-records.ts";
import { TakeByKey } from "./TakeByKey.tsx";

const nameOf = (row: RaRecord) => `${row.number} ${row.subject}`;

/** The queue of support requests: what agents live in all day. */
export default function RequestList() {
  const translate = useTranslate();
  const words = useWords();
  const viewer = useViewer();
  useQueueChanges("QUEUE", useRequestsChanged());
  return (
    <RequirePermission permission="requests.read">
      <ListPage
        title={translate("resources.requests.name", { smart_count: 2 })}
        description={translate("queue.about")}
        sort={{ field: "createdAt", order: "DESC" }}
        filters={
          <>
            <QueuePresets />
            <QueueFilters />
          </>
        }
        actions={<QueueActions />}
      >
        <RowName value={nameOf}>
          <RowKeys>
            <TakeByKey />
            <DataTable<QueuedRequest>
              bulkActionButtons={viewer?.has("requests.work") === true}
              bulkActionsToolbar={<ChosenRequestActions />}
              body={ListRows}
              rowClick={false}
              hiddenColumns={RARE_QUEUE_COLUMNS}
            >
              {queueColumns({ translate, words })}
            </DataTable>
          </RowKeys>
        </RowName>
      </ListPage>
    </RequirePermission>
  );
}
