import FileDownloadOutlined from "@mui/icons-material/FileDownloadOutlined";
import { Button, Menu, MenuItem } from "@mui/material";
import { useState } from "react";
import { useCanAccess, useNotify, useTranslate } from "react-admin";
import { downloadFile } from "../download.ts";
import { RequestFailed } from "../graphql-client.ts";
import { EXPORT_FORMATS, type ExportedList, type ExportFormat, exportAddress } from "./export-address.ts";

interface ExportMenuProps {
  /** Asked when a format is chosen. */
  readonly exported: () => ExportedList;
  readonly label: string;
}

/** A file of exactly what the list shows: all of its rows, not only those of the present page. */
export function ExportMenu({ exported, label }: ExportMenuProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const { canAccess } = useCanAccess({ resource: "exports", action: "export" });
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [busy, setBusy] = useState(false);
  if (canAccess !== true) return null;

  async function download(format: ExportFormat) {
    setAnchor(null);
    setBusy(true);
    try {
      await downloadFile(exportAddress(format, exported()));
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      const remedy = translate(`failure.remedy.${error.code}`);
      notify(`${translate("exports.failed")} ${error.message} ${remedy}`, { type: "error", autoHideDuration: 15_000 });
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <Button
        variant="outlined"
        loading={busy}
        loadingPosition="start"
        startIcon={<FileDownloadOutlined fontSize="small" />}
        aria-haspopup="menu"
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {label}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {EXPORT_FORMATS.map((format) => (
          <MenuItem key={format} onClick={() => void download(format)}>
            {translate(`exports.format.${format.replace(".", "_")}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
