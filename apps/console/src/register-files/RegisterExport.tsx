import FileDownloadOutlined from "@mui/icons-material/FileDownloadOutlined";
import { Button } from "@mui/material";
import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { downloadFile } from "../download.ts";
import { RequestFailed } from "../graphql-client.ts";
import { registerAddress, useRegister } from "./use-registers.ts";

interface RegisterExportProps {
  /** Its name in the API: `LICENCES`. */
  readonly register: string;
  /** As the query of the list takes it; the whole register if left out. */
  readonly filter?: object | undefined;
  /** What the button says, where "Export" would not tell which list is meant. */
  readonly label?: string;
}

/** Downloads all rows of a register that match, without its secrets; nothing for those who may not. */
export function RegisterExport({ register, filter, label }: RegisterExportProps) {
  const translate = useTranslate();
  const may = useRegister(register)?.mayExport ?? false;
  const { busy, download } = useRegisterDownload();
  if (!may) return null;
  const query = filter === undefined ? "" : `?${new URLSearchParams({ filter: JSON.stringify(filter) })}`;
  return (
    <Button
      variant="outlined"
      loading={busy}
      loadingPosition="start"
      startIcon={<FileDownloadOutlined fontSize="small" />}
      onClick={() => void download(`${registerAddress(register)}.csv${query}`)}
    >
      {label ?? translate("register_files.export")}
    </Button>
  );
}

/** Saves what the server keeps below `/register-files/`, and tells why where that fails. */
export function useRegisterDownload() {
  const translate = useTranslate();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);

  async function download(file: string): Promise<void> {
    setBusy(true);
    try {
      await downloadFile(`/register-files/${file}`);
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      const remedy = translate(`failure.remedy.${error.code}`);
      notify(`${translate("exports.failed")} ${error.message} ${remedy}`, { type: "error", autoHideDuration: 15_000 });
    } finally {
      setBusy(false);
    }
  }

  return { busy, download };
}
