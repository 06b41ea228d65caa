import type { ThemeOptions } from "@mui/material";
import type { RaThemeOptions } from "react-admin";
import type { Density } from "./appearance.ts";
import { componentStyles } from "./component-styles.ts";

const FONTS = [
  "system-ui",
  "-apple-system",
  '"Segoe UI"',
  "Roboto",
  '"Noto Sans"',
  '"PingFang SC"',
  '"Microsoft YaHei"',
  '"Noto Sans CJK SC"',
  '"Noto Sans SC"',
  "sans-serif",
].join(", ");

const LIGHT: ThemeOptions["palette"] = {
  mode: "light",
  primary: { main: "#1f4f8b", light: "#e4edf8", dark: "#173d6d", contrastText: "#ffffff" },
  secondary: { main: "#0f6a6a", contrastText: "#ffffff" },
  error: { main: "#b3261e" },
  warning: { main: "#8a5a00" },
  success: { main: "#1a7048" },
  info: { main: "#1f5fa6" },
  background: { default: "#f5f6f8", paper: "#ffffff" },
  text: { primary: "#1b1f24", secondary: "#545c66" },
  divider: "#dfe3e8",
  action: { hover: "#1f4f8b0d", selected: "#1f4f8b17" },
};

const DARK: ThemeOptions["palette"] = {
  mode: "dark",
  primary: { main: "#8ab8ee", light: "#1d3552", dark: "#b3d2f6", contrastText: "#0d1b2b" },
  secondary: { main: "#7fd0cb", contrastText: "#06211f" },
  error: { main: "#ff9d94" },
  warning: { main: "#f0bf6a" },
  success: { main: "#7fd3a7" },
  info: { main: "#8ab8ee" },
  background: { default: "#12161b", paper: "#1a2027" },
  text: { primary: "#e7eaee", secondary: "#a9b2bd" },
  divider: "#2e3640",
  action: { hover: "#8ab8ee12", selected: "#8ab8ee22" },
};

/** Row and control heights, in pixels. */
const METRICS: Readonly<Record<Density, { readonly row: number; readonly control: number; readonly unit: number }>> = {
  comfortable: { row: 40, control: 36, unit: 8 },
  compact: { row: 30, control: 30, unit: 6 },
};

/** Dialogs and menus wait for their transitions by the clock, also where the styles show none. */
const STILL: ThemeOptions["transitions"] = {
  create: () => "none",
  getAutoHeightDuration: () => 0,
  duration: {
    shortest: 0,
    shorter: 0,
    short: 0,
    standard: 0,
    complex: 0,
    enteringScreen: 0,
    leavingScreen: 0,
  },
};

function isStill(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** The console's own look: flat surfaces, thin lines, one accent; colour is left to what means something. */
export function consoleTheme(mode: "light" | "dark", density: Density): RaThemeOptions {
  const { row, control, unit } = METRICS[density];
  return {
    palette: mode === "light" ? LIGHT : DARK,
    spacing: unit,
    shape: { borderRadius: 6 },
    ...(isStill() && { transitions: STILL }),
    typography: {
      fontFamily: FONTS,
      fontSize: 13,
      h1: { fontSize: "1.375rem", fontWeight: 650, lineHeight: 1.25, letterSpacing: "-0.01em" },
      h2: { fontSize: "1.0625rem", fontWeight: 650, lineHeight: 1.3 },
      h3: { fontSize: "0.9375rem", fontWeight: 650, lineHeight: 1.35 },
      button: { textTransform: "none", fontWeight: 600 },
      body1: { fontSize: "0.875rem" },
      body2: { fontSize: "0.8125rem" },
      caption: { fontSize: "0.75rem" },
    },
    components: componentStyles({ row, control }),
  };
}
