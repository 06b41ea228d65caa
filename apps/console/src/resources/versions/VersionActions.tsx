import EditOutlined from "@mui/icons-material/EditOutlined";
import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { RetireButton } from "../../editing/RetireButton.tsx";
import { setVersionRetired } from "../../editing/save-version.ts";
import { useMayEdit } from "../../editing/use-may.ts";
import { paths } from "../../paths.ts";
import type { VersionRecord } from "./version-records.ts";
import { versionTitle } from "./version-title.ts";

/** What can be done with a version by those who may. */
export function VersionActions({ version }: { readonly version: VersionRecord }) {
  const translate = useTranslate();
  const editable = useMayEdit("versions");
  if (!editable) return null;
  const { id, retired, revision } = version;
  return (
    <>
      <RetireButton
        key={revision}
        noun="versions"
        name={versionTitle(version)}
        send={(edit) => setVersionRetired(id, edit)}
        {...{ retired, revision }}
      />
      <Button
        component={Link}
        to={paths.editVersion(id)}
        data-edit-page
        variant="contained"
        startIcon={<EditOutlined fontSize="small" />}
      >
        {translate("ra.action.edit")}
      </Button>
    </>
  );
}
