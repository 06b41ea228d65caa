import { DataTable, useTranslate } from "react-admin";
import { ListPage } from "../../components/ListPage.tsx";
import { ListRows } from "../../components/ListRows.tsx";
import { RowKeys } from "../../components/RowKeys.tsx";
import { useFormattingLocale } from "../../i18n/use-formatting-locale.ts";
import { RequirePermission } from "../../sign-in/RequirePermission.tsx";
import { useViewer } from "../../sign-in/use-viewer.ts";
import { AccountFilters } from "./AccountFilters.tsx";
import { AccountListActions } from "./AccountListActions.tsx";
import { accountColumns } from "./account-columns.tsx";
import { RARE_ACCOUNT_COLUMNS } from "./account-list-columns.ts";
import type { AccountRecord } from "./account-records.ts";

/** The customers' organisations. */
export default function AccountList() {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  const viewer = useViewer();
  return (
    <RequirePermission permission="accounts.read">
      <ListPage
        title={translate("resources.accounts.name", { smart_count: 2 })}
        description={translate("resources.accounts.about")}
        sort={{ field: "name", order: "ASC" }}
        filters={<AccountFilters />}
        actions={<AccountListActions />}
      >
        <RowKeys>
          <DataTable<AccountRecord>
            bulkActionButtons={false}
            body={ListRows}
            rowClick={false}
            hiddenColumns={RARE_ACCOUNT_COLUMNS}
          >
            {accountColumns({ editable: viewer?.has("accounts.edit") === true, locale, translate })}
          </DataTable>
        </RowKeys>
      </ListPage>
    </RequirePermission>
  );
}
