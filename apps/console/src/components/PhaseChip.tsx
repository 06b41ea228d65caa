import { Box, type SxProps, Tooltip, useTheme } from "@mui/material";
import type { Phase } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { phasePaint } from "../theme/phase-colours.ts";
import { PhaseIcon } from "./PhaseIcon.tsx";

interface PhaseChipProps {
  readonly phase: Phase;
  /** Shown behind the phase, such as how many versions are in it. */
  readonly count?: number;
  /** `short`: one word, where several stand in a row. `icon`: no word to see, where many rows have several. */
  readonly wording?: "full" | "short" | "icon";
}

/** A phase in words, colour, pattern and icon: no one of them carries the meaning alone. */
export function PhaseChip({ phase, count, wording = "full" }: PhaseChipProps) {
  const translate = useTranslate();
  const { mode } = useTheme().palette;
  const { background, text, strong } = phasePaint(phase, mode);
  const name = translate(`phase.name.${phase}`);
  const chip = (
    <Box component="span" sx={{ ...CHIP, background, color: text, borderColor: strong }} data-phase={phase}>
      <PhaseIcon phase={phase} />
      {wording === "icon" ? (
        <Box component="span" sx={READ_ALOUD_ONLY}>
          {name}
        </Box>
      ) : (
        (wording === "full" && name) || translate(`phase.short.${phase}`)
      )}
      {count !== undefined && <strong>{count}</strong>}
    </Box>
  );
  return wording === "icon" ? <Tooltip title={name}>{chip}</Tooltip> : chip;
}

const CHIP: SxProps = {
  position: "relative",
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

const READ_ALOUD_ONLY: SxProps = {
  position: "absolute",
  width: 1,
  height: 1,
  overflow: "hidden",
  clipPath: "inset(50%)",
};
