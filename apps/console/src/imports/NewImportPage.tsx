import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import { PageTitle } from "../components/PageTitle.tsx";
import { RequirePermission } from "../sign-in/RequirePermission.tsx";
import { ImportSteps } from "./ImportSteps.tsx";
import { RecentImports } from "./start/RecentImports.tsx";
import { StartImport } from "./start/StartImport.tsx";

/** The first step: which file, and what it is. Goes on at the address of the import, so that a reload loses nothing. */
export default function NewImportPage() {
  const translate = useTranslate();
  return (
    <>
      <PageTitle title={translate("imports.title")} description={translate("imports.about")} />
      <RequirePermission permission="lifecycle.import">
        <Box sx={{ display: "grid", gap: 2, maxWidth: 1040 }}>
          <ImportSteps current="file" />
          <StartImport />
          <RecentImports />
        </Box>
      </RequirePermission>
    </>
  );
}
