import { Alert, AlertTitle, Box, Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { paths } from "../../paths.ts";
import { narrowed } from "../report/report-view.ts";
import { useReportView } from "../report/use-report.ts";
import type { LifecycleImport } from "../use-import.ts";

/** How many rows were refused, that nothing of their products was written, and how to have them taken. */
export function RefusedAdvice({ found }: { readonly found: LifecycleImport }) {
  const translate = useTranslate();
  const { view, show } = useReportView();
  return (
    <Alert severity="warning">
      <AlertTitle>{translate("imports.result.refused", { smart_count: found.counts.refused })}</AlertTitle>
      <Box>{translate("imports.result.refused_remedy")}</Box>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, marginTop: 1 }}>
        <Button
          variant="outlined"
          color="inherit"
          onClick={() => {
            show(narrowed(view, { kind: "rows", action: "REFUSED", search: "" }));
            document.getElementById("report")?.scrollIntoView();
          }}
        >
          {translate("imports.result.show_refused")}
        </Button>
        <Button component={Link} to={paths.newImport()} variant="outlined" color="inherit">
          {translate("imports.result.upload_corrected")}
        </Button>
      </Box>
    </Alert>
  );
}
