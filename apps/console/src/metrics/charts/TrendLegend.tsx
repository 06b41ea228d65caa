import { Box } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { useFigureText } from "../figures/use-figure-text.ts";
import { DASHES } from "./chart-style.ts";
import { BesideMark } from "./TrendMark.tsx";
import type { TrendPoint } from "./trend-points.ts";

interface TrendLegendProps {
  readonly points: readonly TrendPoint[];
  readonly name: string;
  readonly besideName: string | null;
}

/** What the marks mean: only of those that are there. */
export function TrendLegend({ points, name, besideName }: TrendLegendProps) {
  const translate = useTranslate();
  const { hidden } = useFigureText();
  return (
    <Box
      component="ul"
      sx={{
        ...{ display: "flex", flexWrap: "wrap", columnGap: 2, rowGap: 0.25, listStyle: "none", padding: 0 },
        ...{ margin: 0, marginTop: 0.5, fontSize: "0.75rem", color: "text.secondary" },
      }}
    >
      <Entry label={name}>
        <path d="M0 8H28" stroke="var(--one)" strokeWidth="2" />
        <circle cx="14" cy="8" r="4" fill="var(--one)" />
      </Entry>
      {besideName !== null && (
        <Entry label={besideName}>
          <path d="M0 8H28" stroke="var(--other)" strokeWidth="2" strokeDasharray={DASHES.other} />
          <BesideMark cx={14} cy={8} name={null} />
        </Entry>
      )}
      {points.some(({ error }) => error !== null) && (
        <Entry label={translate("metrics.trend.interval")}>
          <path d="M10 2h8M10 14h8M14 2V14" stroke="var(--one)" strokeWidth="1.25" fill="none" />
        </Entry>
      )}
      {points.some(({ bucket, value }) => bucket.isPartial && value !== null) && (
        <Entry label={translate("metrics.trend.partial")}>
          <circle cx="14" cy="8" r="4" fill="var(--paper)" stroke="var(--one)" strokeWidth="2" />
        </Entry>
      )}
      {points.some(({ hiddenAt }) => hiddenAt !== null) && (
        <Entry label={hidden}>
          <circle cx="14" cy="8" r="4" fill="none" stroke="var(--ink-soft)" strokeWidth="1.5" />
          <path d="M11 11l6-6" stroke="var(--ink-soft)" strokeWidth="1.5" />
        </Entry>
      )}
    </Box>
  );
}

function Entry({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Box component="li" sx={{ display: "flex", alignItems: "center", gap: 0.75 }}>
      <svg width="28" height="16" aria-hidden="true">
        {children}
      </svg>
      {label}
    </Box>
  );
}
