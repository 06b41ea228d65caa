import type { Theme } from "@mui/material";

/** Colours as custom properties of the page's charts, so that on paper they are light whatever the screen is. */
export function chartStyle(theme: Theme) {
  const { palette } = theme;
  return {
    "--ink": palette.text.primary,
    "--ink-soft": palette.text.secondary,
    "--line": palette.divider,
    "--paper": palette.background.paper,
    "--one": palette.primary.main,
    "--other": palette.warning.main,
    "--shade": palette.mode === "light" ? "#2f74c0" : "#3d78b8",
    "@media print": {
      "--ink": "#000",
      "--ink-soft": "#333",
      "--line": "#bbb",
      "--paper": "#fff",
      "--one": "#1f4f8b",
      "--other": "#8a5a00",
      "--shade": "#2f74c0",
      printColorAdjust: "exact",
      "&, & *": { color: "#000 !important" },
      "& .MuiCard-root, & th": { backgroundColor: "#fff !important", borderColor: "#bbb" },
    },
  };
}

/** What is drawn beside something else is told from it by its line and mark, not by its colour alone. */
export const DASHES = { one: undefined, other: "6 4" } as const;

/** A mark that the keys stand on shows it. */
export const FOCUS_RING = {
  outline: "none",
  "& .ring": { display: "none" },
  "&:focus-visible .ring": { display: "inline" },
} as const;
