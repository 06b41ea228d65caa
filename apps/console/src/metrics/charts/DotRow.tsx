import CheckBoxOutlineBlank from "@mui/icons-material/CheckBoxOutlineBlank";
import CheckBoxOutlined from "@mui/icons-material/CheckBoxOutlined";
import { Box, ButtonBase } from "@mui/material";
import type { Figure } from "../figures/figure.ts";
import { useFigureText } from "../figures/use-figure-text.ts";
import { Verdict } from "../figures/Verdict.tsx";
import { dotColumns, WIDE } from "./dot-columns.ts";
import { IntervalStrip } from "./IntervalStrip.tsx";
import type { ValueDomain } from "./value-domain.ts";

interface DotRowProps {
  readonly label: string;
  readonly figure: Figure;
  readonly domain: ValueDomain;
  readonly overall: number | null;
  readonly picked: boolean;
  /** Others are picked and this is not. */
  readonly faded: boolean;
  readonly disabled?: boolean;
  readonly onPick: () => void;
  /** Whether the comparison is about this very row. */
  readonly compared: boolean;
}

/** One value of a dimension: pressing it takes it into the filters, or out of them. */
export function DotRow({ label, figure, picked, faded, disabled = false, onPick, compared, ...drawn }: DotRowProps) {
  const text = useFigureText();
  const Mark = picked ? CheckBoxOutlined : CheckBoxOutlineBlank;
  return (
    <ButtonBase
      aria-pressed={picked}
      disabled={disabled}
      onClick={onPick}
      sx={{
        ...dotColumns(compared),
        width: "100%",
        paddingBlock: 0.5,
        paddingInline: 0.75,
        textAlign: "left",
        borderRadius: 1,
        fontSize: "0.8125rem",
        fontFamily: "inherit",
        "&:hover": { bgcolor: "action.hover" },
        "&.Mui-focusVisible": { outline: "2px solid", outlineColor: "primary.main", outlineOffset: -2 },
        ...(picked && { bgcolor: "action.selected" }),
      }}
    >
      <Box
        sx={{
          display: "flex",
          gap: 0.75,
          alignItems: "center",
          minWidth: 0,
          gridColumn: "1 / -1",
          [WIDE]: { gridColumn: "auto" },
        }}
      >
        <Mark
          sx={{
            fontSize: 16,
            color: picked ? "primary.main" : "text.secondary",
            displayPrint: picked ? "block" : "none",
          }}
        />
        <Box
          component="span"
          sx={{
            overflowWrap: "anywhere",
            fontWeight: picked ? 650 : 400,
            color: faded ? "text.secondary" : "text.primary",
          }}
        >
          {label}
        </Box>
      </Box>
      <IntervalStrip figure={figure} {...drawn} />
      <Box sx={{ fontVariantNumeric: "tabular-nums", lineHeight: 1.25 }}>
        <Box component="span" sx={{ fontWeight: 650 }}>
          {text.value(figure)}
        </Box>{" "}
        {!figure.suppressed && (
          <Box component="span" sx={{ fontSize: "0.75rem", color: "text.secondary", whiteSpace: "nowrap" }}>
            {text.n(figure.n)}
          </Box>
        )}
      </Box>
      {compared && (
        <Box sx={{ gridColumn: "1 / -1", [WIDE]: { gridColumn: "auto" } }}>
          {figure.comparison != null && <Verdict brief metric={figure.metric} comparison={figure.comparison} />}
        </Box>
      )}
    </ButtonBase>
  );
}
