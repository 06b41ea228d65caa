import { ToggleButton, ToggleButtonGroup, useTheme } from "@mui/material";
import { PHASES, type Phase } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { phasePaint } from "../../theme/phase-colours.ts";
import { PhaseIcon } from "../PhaseIcon.tsx";
import { useFilter } from "./use-filter.ts";

/** Any of the phases, each a button to press. */
export function PhaseFilter() {
  const translate = useTranslate();
  const { mode } = useTheme().palette;
  const [phases, setPhases] = useFilter<Phase[]>("phase");
  return (
    <ToggleButtonGroup
      size="small"
      value={phases ?? []}
      onChange={(_event, chosen: Phase[]) => setPhases(chosen)}
      aria-label={translate("phase.label")}
      sx={{ flexWrap: "wrap", maxWidth: "100%" }}
    >
      {PHASES.map((phase) => {
        const { background, text } = phasePaint(phase, mode);
        return (
          <ToggleButton
            key={phase}
            value={phase}
            sx={{ gap: 0.75, "&.Mui-selected, &.Mui-selected:hover": { background, color: text, fontWeight: 700 } }}
          >
            <PhaseIcon phase={phase} />
            {translate(`phase.short.${phase}`)}
          </ToggleButton>
        );
      })}
    </ToggleButtonGroup>
  );
}
