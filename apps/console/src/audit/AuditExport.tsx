import DownloadOutlined from "@mui/icons-material/DownloadOutlined";
import { Box, Button } from "@mui/material";
import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { downloadFile } from "../download.ts";
import type { AuditFilter } from "../gql/audit.ts";
import { useViewer } from "../sign-in/use-viewer.ts";

const FORMATS = ["csv", "ndjson"] as const;

/** Everything that matches the filter, as a file. */
export function AuditExport({ filter }: { readonly filter: AuditFilter }) {
  const translate = useTranslate();
  const notify = useNotify();
  const viewer = useViewer();
  const [busy, setBusy] = useState<string | null>(null);
  if (!viewer?.has("audit.export")) return null;
  async function save(format: string) {
    setBusy(format);
    try {
      await downloadFile(`/exports/audit.${format}?filter=${encodeURIComponent(JSON.stringify(filter))}`);
    } catch {
      notify("audit_log.not_exported", { type: "error" });
    } finally {
      setBusy(null);
    }
  }
  return (
    <Box sx={{ display: "flex", gap: 1 }}>
      {FORMATS.map((format) => (
        <Button
          key={format}
          variant="outlined"
          startIcon={<DownloadOutlined />}
          loading={busy === format}
          loadingPosition="start"
          onClick={() => void save(format)}
        >
          {translate("audit_log.export", { format: format.toUpperCase() })}
        </Button>
      ))}
    </Box>
  );
}
