import AddOutlined from "@mui/icons-material/AddOutlined";
import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { paths } from "../../paths.ts";
import { useViewer } from "../../sign-in/use-viewer.ts";
import { SavedViews } from "../../views/SavedViews.tsx";
import { ACCOUNT_COLUMNS } from "./account-list-columns.ts";

/** What can be done with the accounts beyond the page that is shown. */
export function AccountListActions() {
  const translate = useTranslate();
  const viewer = useViewer();
  return (
    <>
      <SavedViews {...ACCOUNT_COLUMNS} />
      {viewer?.has("accounts.edit") && (
        <Button
          component={Link}
          to={paths.createAccount()}
          variant="contained"
          startIcon={<AddOutlined fontSize="small" />}
        >
          {translate("accounts.add")}
        </Button>
      )}
    </>
  );
}
