import BlockOutlined from "@mui/icons-material/BlockOutlined";
import EditOutlined from "@mui/icons-material/EditOutlined";
import LockOpenOutlined from "@mui/icons-material/LockOpenOutlined";
import { Button } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { EditRow } from "../../editing/EditRow.tsx";
import type { LicenceFactsFragment } from "../../gql/licences.ts";
import { paths } from "../../paths.ts";
import { useViewer } from "../../sign-in/use-viewer.ts";
import { BlockDialog } from "./BlockDialog.tsx";

/** What those may do with a licence who may change the register. */
export function LicenceActions({ licence }: { readonly licence: LicenceFactsFragment }) {
  const translate = useTranslate();
  const viewer = useViewer();
  const [asking, setAsking] = useState(false);
  if (!viewer?.has("licences.edit")) return null;
  const blocked = licence.blockedSince !== null;
  return (
    <>
      <EditRow to={paths.editLicence(licence.id)} />
      <Button
        variant="outlined"
        color={blocked ? "primary" : "error"}
        startIcon={blocked ? <LockOpenOutlined fontSize="small" /> : <BlockOutlined fontSize="small" />}
        onClick={() => setAsking(true)}
      >
        {translate(blocked ? "licence.unblock.button" : "licence.block.button")}
      </Button>
      <Button
        component={Link}
        to={paths.editLicence(licence.id)}
        variant="contained"
        startIcon={<EditOutlined fontSize="small" />}
      >
        {translate("ra.action.edit")}
      </Button>
      {asking && <BlockDialog licence={licence} onClose={() => setAsking(false)} />}
    </>
  );
}
