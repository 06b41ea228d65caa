import { Box } from "@mui/material";
import { PHASES, type Phase } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { PhaseChip } from "../components/PhaseChip.tsx";

/** What the bars and points mean; only phases that occur. */
export function TimelineLegend({ phases }: { readonly phases: ReadonlySet<Phase> }) {
  const translate = useTranslate();
  return (
    <Box
      sx={{
        display: "flex",
        flexWrap: "wrap",
        alignItems: "center",
        columnGap: 1.5,
        rowGap: 0.5,
        paddingBlock: 1,
        paddingInline: 1.5,
        fontSize: "0.75rem",
        color: "text.secondary",
      }}
    >
      {PHASES.filter((phase) => phases.has(phase)).map((phase) => (
        <PhaseChip key={phase} phase={phase} />
      ))}
      <span>● {translate("timeline.legend.release")}</span>
      <span>○ {translate("timeline.legend.last_day")}</span>
      <span>◇ {translate("timeline.legend.database_updates")}</span>
      <span>? {translate("timeline.legend.unknown")}</span>
    </Box>
  );
}
