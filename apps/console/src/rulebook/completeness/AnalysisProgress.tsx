import CheckOutlined from "@mui/icons-material/CheckOutlined";
import { Box, CircularProgress, LinearProgress, Typography } from "@mui/material";
import { ANALYSIS_STEPS, type AnalysisStep } from "@supportbook/policy";
import { useTranslate } from "react-admin";

/** What is being worked out, what is done and what is to come. */
export function AnalysisProgress({ step }: { readonly step: AnalysisStep | null }) {
  const translate = useTranslate();
  const present = step === null ? 0 : ANALYSIS_STEPS.indexOf(step);
  return (
    <Box role="status" sx={{ display: "grid", gap: 1.5 }}>
      <LinearProgress
        variant="determinate"
        value={(present / ANALYSIS_STEPS.length) * 100}
        aria-label={translate("rulebook.analysis.running")}
      />
      <Box component="ol" sx={{ listStyle: "none", margin: 0, padding: 0, display: "grid", gap: 0.5 }}>
        {ANALYSIS_STEPS.map((each, place) => (
          <Box
            component="li"
            key={each}
            sx={{ display: "flex", gap: 1, alignItems: "center", opacity: place > present ? 0.75 : 1 }}
          >
            <Box sx={{ width: 20, display: "grid", placeItems: "center" }}>
              {place < present && <CheckOutlined aria-hidden sx={{ fontSize: 18, color: "success.main" }} />}
              {place === present && <CircularProgress size={14} aria-hidden />}
            </Box>
            <Typography variant="body2">{translate(`rulebook.analysis.step.${each}`)}</Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
