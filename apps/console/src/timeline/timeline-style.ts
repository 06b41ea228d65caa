import type { Theme } from "@mui/material";
import { PHASES } from "@supportbook/policy";
import { phasePaint } from "../theme/phase-colours.ts";

/** Pixels. */
export const ROW_HEIGHT = 30;
export const AXIS_HEIGHT = 30;
export const NAMES_WIDTH = { xs: 84, sm: 132 };

function paints(mode: "light" | "dark"): Record<string, string> {
  return Object.fromEntries(
    PHASES.flatMap((phase) => {
      const { fill, strong, text } = phasePaint(phase, mode);
      return [
        [`--${phase}-fill`, fill],
        [`--${phase}-strong`, strong],
        [`--${phase}-text`, text],
      ];
    }),
  );
}

/** Colours as custom properties of the chart, so that on paper it is light whatever the screen is. */
export function timelineStyle(theme: Theme) {
  return {
    ...paints(theme.palette.mode),
    "--ink": theme.palette.text.primary,
    "--ink-soft": theme.palette.text.secondary,
    "--line": theme.palette.divider,
    "--paper": theme.palette.background.paper,
    "--today": theme.palette.error.main,
    "--focus": theme.palette.primary.main,
    "@media print": {
      ...paints("light"),
      "--ink": "#000",
      "--ink-soft": "#333",
      "--line": "#ccc",
      "--paper": "#fff",
      "--today": "#b3261e",
      "& a": { color: "#000" },
      printColorAdjust: "exact",
    },
  };
}
