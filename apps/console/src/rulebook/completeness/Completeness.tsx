import { Alert, Box, Button, Card, Typography } from "@mui/material";
import type { Edition } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { AnalysisProgress } from "./AnalysisProgress.tsx";
import { AnalysisResult } from "./AnalysisResult.tsx";
import { useAnalysis } from "./use-analysis.ts";

/** Whether the edition decides every case there can be, and never contradicts itself: worked out anew on this computer. */
export default function Completeness({ edition }: { readonly edition: Edition }) {
  const translate = useTranslate();
  const { analysed, again } = useAnalysis(edition.id);
  return (
    <Card sx={{ padding: { xs: 1.5, sm: 2.5 }, display: "grid", gap: 2 }}>
      <Box
        sx={{ display: "flex", gap: 2, alignItems: "flex-start", justifyContent: "space-between", flexWrap: "wrap" }}
      >
        <Typography variant="body2" sx={{ flex: "1 1 320px", maxWidth: "80ch" }}>
          {translate("rulebook.analysis.about")}
        </Typography>
        <Button variant="outlined" onClick={again} disabled={analysed.state === "RUNNING"}>
          {translate("rulebook.analysis.again")}
        </Button>
      </Box>
      {analysed.state === "RUNNING" && <AnalysisProgress step={analysed.step} />}
      {analysed.state === "FAILED" && (
        <Alert severity="error">
          {translate("rulebook.analysis.failed")} {analysed.message}
        </Alert>
      )}
      {analysed.state === "DONE" && <AnalysisResult {...analysed} />}
    </Card>
  );
}
