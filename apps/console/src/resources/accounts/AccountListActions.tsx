import AddOutlined from "@mui/icons-material/AddOutlined";
import { Button } from "@mui/material";
import { useListContext, useTranslate } from "react-admin";
import { Link } from "react-router";
import { paths } from "../../paths.ts";
import { RegisterExport, RegisterImportLink } from "../../register-files/index.ts";
import { useViewer } from "../../sign-in/use-viewer.ts";
import { SavedViews } from "../../views/SavedViews.tsx";
import { ACCOUNT_COLUMNS } from "./account-list-columns.ts";
import { accountFilter } from "./account-records.ts";

/** What can be done with the accounts beyond the page that is shown. */
export function AccountListActions() {
  const translate = useTranslate();
  const viewer = useViewer();
  const { filterValues } = useListContext();
  return (
    <>
      <SavedViews {...ACCOUNT_COLUMNS} />
      <RegisterExport register="ACCOUNTS" filter={accountFilter(filterValues ?? {})} />
      <RegisterImportLink register="ACCOUNTS" />
      {viewer?.has("accounts.edit") && (
        <Button
          component={Link}
          to={paths.createAccount()}
          variant="contained"
          startIcon={<AddOutlined fontSize="small" />}
        >
          {translate("account.add")}
        </Button>
      )}
    </>
  );
}
