import FileDownloadOutlined from "@mui/icons-material/FileDownloadOutlined";
import PrintOutlined from "@mui/icons-material/PrintOutlined";
import { Box, Button, Menu, MenuItem } from "@mui/material";
import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { downloadFile } from "../../download.ts";
import { RequestFailed } from "../../graphql-client.ts";
import { useViewer } from "../../sign-in/use-viewer.ts";
import type { DashboardQuestion } from "../question.ts";
import { useDashboard } from "../use-dashboard.ts";
import { METRICS_FILES, type MetricsFile, metricsExportAddress } from "./metrics-export-address.ts";

/** What is seen, as a file or on paper. */
export function MetricsExport({ question }: { readonly question: DashboardQuestion }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: "flex", gap: 1, displayPrint: "none" }}>
      <Button variant="outlined" startIcon={<PrintOutlined fontSize="small" />} onClick={() => window.print()}>
        {translate("metrics.export.print")}
      </Button>
      <FileMenu question={question} />
    </Box>
  );
}

function FileMenu({ question }: { readonly question: DashboardQuestion }) {
  const translate = useTranslate();
  const notify = useNotify();
  const viewer = useViewer();
  const { state } = useDashboard();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [busy, setBusy] = useState(false);
  if (!viewer?.has("feedback.export")) return null;

  async function download(file: MetricsFile) {
    setAnchor(null);
    setBusy(true);
    try {
      await downloadFile(metricsExportAddress(file, question, state));
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
        {translate("metrics.export.label")}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {METRICS_FILES.map((file) => (
          <MenuItem key={file} onClick={() => void download(file)}>
            {translate(`metrics.export.${file.replace("-", "_").replace(".", "_")}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
