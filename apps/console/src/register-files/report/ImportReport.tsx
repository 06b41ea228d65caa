import FileDownloadOutlined from "@mui/icons-material/FileDownloadOutlined";
import { Box, Button, Card, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { useFormattingLocale } from "../../i18n/use-formatting-locale.ts";
import { useRegisterDownload } from "../RegisterExport.tsx";
import type { RegisterImport } from "../use-register-import.ts";
import { ProblemTable } from "./ProblemTable.tsx";

const COUNTED = ["created", "updated", "unchanged", "refused"] as const;

/** Rows in numbers, and why some are refused. */
export function ImportReport({ found }: { readonly found: RegisterImport }) {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  const mood = found.state === "DONE" ? "was" : "would";
  return (
    <>
      <Card component="section" aria-label={translate("register_files.counts")} sx={{ padding: 2 }}>
        <Box
          component="dl"
          sx={{ margin: 0, display: "grid", gap: 1.5, gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))" }}
        >
          {COUNTED.map((kind) => (
            <Box key={kind} sx={{ display: "flex", flexDirection: "column-reverse" }}>
              <Typography component="dt" variant="body2" sx={{ color: "text.secondary" }}>
                {translate(`register_files.count.${mood}.${kind}`)}
              </Typography>
              <Typography
                component="dd"
                sx={{
                  margin: 0,
                  fontSize: "1.5rem",
                  fontWeight: 650,
                  color: kind === "refused" && found.refused > 0 ? "error.main" : undefined,
                }}
              >
                {found[kind].toLocaleString(locale)}
              </Typography>
            </Box>
          ))}
        </Box>
      </Card>
      {found.problemCount > 0 && <Problems found={found} />}
    </>
  );
}

function Problems({ found }: { readonly found: RegisterImport }) {
  const translate = useTranslate();
  const { busy, download } = useRegisterDownload();
  return (
    <Card component="section">
      <Box sx={{ padding: 2, paddingBottom: 1, display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1 }}>
        <Box sx={{ flex: "1 1 260px" }}>
          <Typography variant="h2">
            {translate("register_files.problems", { smart_count: found.problemCount })}
          </Typography>
          <Typography variant="body2" sx={{ color: "text.secondary" }}>
            {translate("register_files.problems_hint")}
          </Typography>
        </Box>
        <Button
          variant="outlined"
          loading={busy}
          loadingPosition="start"
          startIcon={<FileDownloadOutlined fontSize="small" />}
          onClick={() => void download(`imports/${found.id}/problems.csv`)}
        >
          {translate("register_files.download_problems")}
        </Button>
      </Box>
      <ProblemTable importId={found.id} checkedAt={`${found.checkedAt} ${found.state}`} />
    </Card>
  );
}
