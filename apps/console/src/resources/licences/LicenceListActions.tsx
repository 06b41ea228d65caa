import AddOutlined from "@mui/icons-material/AddOutlined";
import HourglassBottomOutlined from "@mui/icons-material/HourglassBottomOutlined";
import { Button } from "@mui/material";
import { useListContext, useTranslate } from "react-admin";
import { Link } from "react-router";
import { paths } from "../../paths.ts";
import { RegisterExport, RegisterImportLink } from "../../register-files/index.ts";
import { useViewer } from "../../sign-in/use-viewer.ts";
import { SavedViews } from "../../views/SavedViews.tsx";
import { LICENCE_COLUMNS } from "./licence-list-columns.ts";
import { licenceFilter } from "./licence-records.ts";

/** What can be done with the register beyond the page that is shown. */
export function LicenceListActions() {
  const translate = useTranslate();
  const viewer = useViewer();
  const { filterValues } = useListContext();
  return (
    <>
      <SavedViews {...LICENCE_COLUMNS} />
      <RegisterExport register="LICENCES" filter={licenceFilter(filterValues ?? {})} />
      <RegisterImportLink register="LICENCES" />
      <Button
        component={Link}
        to={paths.gracePeriods()}
        variant="outlined"
        startIcon={<HourglassBottomOutlined fontSize="small" />}
      >
        {translate("licence.grace.title")}
      </Button>
      {viewer?.has("licences.edit") && (
        <Button
          component={Link}
          to={paths.createLicence()}
          variant="contained"
          startIcon={<AddOutlined fontSize="small" />}
        >
          {translate("licence.add")}
        </Button>
      )}
    </>
  );
}
