import type { Theme } from "@mui/material";
import type { RaThemeOptions } from "react-admin";

interface Themed {
  readonly theme: Theme;
}

/** One line round a surface instead of a shadow under it. */
const outlined = ({ theme }: Themed) => ({
  border: `1px solid ${theme.palette.divider}`,
  boxShadow: "none",
  backgroundImage: "none",
});

const focusRing = ({ theme }: Themed) => ({
  "&:focus-visible, &.Mui-focusVisible": { outline: `2px solid ${theme.palette.primary.main}`, outlineOffset: 2 },
});

/** How Material UI's and react-admin's parts look here. Heights in pixels. */
export function componentStyles({ row, control }: { row: number; control: number }): RaThemeOptions["components"] {
  return {
    MuiCssBaseline: {
      styleOverrides: {
        body: { fontVariantNumeric: "tabular-nums", textRendering: "optimizeLegibility" },
        "@media (prefers-reduced-motion: reduce)": {
          "*": { animation: "none !important", transition: "none !important" },
        },
      },
    },
    MuiButtonBase: { defaultProps: { disableRipple: true }, styleOverrides: { root: focusRing } },
    MuiButton: {
      defaultProps: { disableElevation: true, size: "small" },
      styleOverrides: { root: { minHeight: control, paddingInline: 12 } },
    },
    MuiCard: { defaultProps: { elevation: 0 }, styleOverrides: { root: outlined } },
    MuiPaper: { styleOverrides: { root: { backgroundImage: "none" } } },
    MuiDialog: { styleOverrides: { paper: outlined } },
    MuiMenu: { styleOverrides: { paper: outlined } },
    MuiLink: { defaultProps: { underline: "hover" }, styleOverrides: { root: focusRing } },
    MuiTextField: { defaultProps: { size: "small", variant: "outlined", margin: "none" } },
    MuiFormControl: { defaultProps: { size: "small", variant: "outlined", margin: "none" } },
    MuiOutlinedInput: {
      styleOverrides: { root: ({ theme }: Themed) => ({ backgroundColor: theme.palette.background.paper }) },
    },
    MuiTooltip: { defaultProps: { arrow: true, enterDelay: 400 } },
    MuiTableCell: {
      styleOverrides: {
        root: ({ theme }: Themed) => ({ borderColor: theme.palette.divider }),
        sizeSmall: { height: row, paddingBlock: 3, paddingInline: 12 },
        head: ({ theme }: Themed) => ({
          color: theme.palette.text.secondary,
          fontWeight: 600,
          fontSize: "0.75rem",
          whiteSpace: "nowrap",
          backgroundColor: theme.palette.background.paper,
        }),
      },
    },
    MuiChip: { styleOverrides: { root: { borderRadius: 5 } } },
    MuiTab: { styleOverrides: { root: { minHeight: control + 4 } } },
    MuiTabs: { styleOverrides: { root: { minHeight: control + 4 } } },
    MuiToggleButton: {
      styleOverrides: { root: { textTransform: "none", paddingBlock: 2, minHeight: control, paddingInline: 10 } },
    },
    MuiAlert: { defaultProps: { variant: "outlined" } },
    MuiSkeleton: { defaultProps: { animation: false } },
    RaDataTable: {
      styleOverrides: {
        root: {
          "& td.one-line": { whiteSpace: "nowrap" },
          "& td.clipped": { whiteSpace: "nowrap", maxWidth: 124, overflow: "hidden", textOverflow: "ellipsis" },
        },
      },
    },
  };
}
