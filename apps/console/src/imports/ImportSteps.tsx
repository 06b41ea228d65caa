import { Box, Step, StepLabel, Stepper, useMediaQuery, useTheme } from "@mui/material";
import { useTranslate } from "react-admin";

export const IMPORT_STEPS = ["file", "settings", "check", "apply", "result"] as const;
export type ImportStep = (typeof IMPORT_STEPS)[number];

/** How far the reader has come; on a narrow screen the present step alone, with its number. */
export function ImportSteps({ current }: { readonly current: ImportStep }) {
  const translate = useTranslate();
  const narrow = useMediaQuery(useTheme().breakpoints.down("sm"));
  const position = IMPORT_STEPS.indexOf(current);
  if (narrow) {
    return (
      <Box sx={{ fontWeight: 600 }}>
        {translate("imports.step_of", {
          number: position + 1,
          total: IMPORT_STEPS.length,
          step: translate(`imports.step.${current}`),
        })}
      </Box>
    );
  }
  return (
    <Stepper activeStep={position} role="group" aria-label={translate("imports.steps")} sx={{ padding: 0, margin: 0 }}>
      {IMPORT_STEPS.map((step, index) => (
        <Step
          key={step}
          completed={index < position || current === "result"}
          {...(step === current && { "aria-current": "step" })}
        >
          <StepLabel>{translate(`imports.step.${step}`)}</StepLabel>
        </Step>
      ))}
    </Stepper>
  );
}
