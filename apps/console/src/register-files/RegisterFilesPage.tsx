import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import { PageTitle } from "../components/PageTitle.tsx";
import { RequirePermission } from "../sign-in/RequirePermission.tsx";
import { RecentRegisterImports } from "./start/RecentRegisterImports.tsx";
import { StartRegisterImport } from "./start/StartRegisterImport.tsx";

/** Which register, and which file. Goes on at the address of the import, so that a reload loses nothing. */
export default function RegisterFilesPage() {
  const translate = useTranslate();
  return (
    <>
      <PageTitle title={translate("register_files.title")} description={translate("register_files.about")} />
      <RequirePermission permission="registers.import">
        <Box sx={{ display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: 2, maxWidth: 1040 }}>
          <StartRegisterImport />
          <RecentRegisterImports />
        </Box>
      </RequirePermission>
    </>
  );
}
