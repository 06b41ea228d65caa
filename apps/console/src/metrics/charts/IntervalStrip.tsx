import { Box } from "@mui/material";
import type { Figure } from "../figures/figure.ts";
import { placeOf, type ValueDomain } from "./value-domain.ts";

interface IntervalStripProps {
  readonly figure: Figure;
  readonly domain: ValueDomain;
  /** The figure of all of them together, drawn as a line to hold each against. */
  readonly overall?: number | null;
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** A figure as a dot on its interval. What it says stands in words beside it. */
export function IntervalStrip({ figure: { value, interval }, domain, overall = null }: IntervalStripProps) {
  return (
    <Box aria-hidden sx={{ position: "relative", height: 20, minWidth: 0 }}>
      <Box sx={{ ...LINE, left: 0, right: 0, top: 9, height: "1px", bgcolor: "var(--line)" }} />
      {overall !== null && (
        <Box
          sx={{
            ...LINE,
            left: percent(placeOf(overall, domain)),
            top: 0,
            bottom: 0,
            borderLeft: "1.5px dashed var(--ink-soft)",
          }}
        />
      )}
      {interval != null && (
        <Box
          sx={{
            ...LINE,
            left: percent(placeOf(interval.low, domain)),
            right: percent(1 - placeOf(interval.high, domain)),
            top: 8,
            height: 3,
            borderRadius: 1,
            bgcolor: "var(--one)",
            opacity: 0.45,
          }}
        />
      )}
      {value !== null && (
        <Box
          sx={{
            ...LINE,
            left: `calc(${percent(placeOf(value, domain))} - 5px)`,
            top: 4.5,
            width: 10,
            height: 10,
            borderRadius: "50%",
            bgcolor: "var(--one)",
            border: "2px solid var(--paper)",
            boxSizing: "content-box",
            margin: "-2px",
          }}
        />
      )}
    </Box>
  );
}

const LINE = { position: "absolute", printColorAdjust: "exact" } as const;
