import { Box, type SxProps, useTheme } from "@mui/material";
import type { Phase } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { phasePaint } from "../theme/phase-colours.ts";
import { PhaseIcon } from "./PhaseIcon.tsx";

interface PhaseChipProps {
  readonly phase: Phase;
  /** Shown behind the phase, such as how many versions are in it. */
  readonly count?: number;
  /** One word instead of the full name, where many stand in a row. */
  readonly short?: boolean;
}

/** A phase in words, colour, pattern and icon: no one of them carries the meaning alone. */
export function PhaseChip({ phase, count, short = false }: PhaseChipProps) {
  const translate = useTranslate();
  const { mode } = useTheme().palette;
  const { background, text, strong } = phasePaint(phase, mode);
  return (
    <Box component="span" sx={{ ...CHIP, background, color: text, borderColor: strong }} data-phase={phase}>
      <PhaseIcon phase={phase} />
      {translate(short ? `phase.short.${phase}` : `phase.name.${phase}`)}
      {count !== undefined && <strong>{count}</strong>}
    </Box>
  );
}

const CHIP: SxProps = {
  display: "inline-flex",
  alignItems: "center",
  gap: 0.5,
  height: 22,
  paddingInline: 0.75,
  border: "1px solid",
  borderRadius: "5px",
  fontSize: "0.75rem",
  fontWeight: 600,
  whiteSpace: "nowrap",
  verticalAlign: "middle",
};
