import { Box } from "@mui/material";
import { PHASES } from "@supportbook/policy";
import { PhaseChip } from "../../components/PhaseChip.tsx";
import type { ProductRecord } from "./product-records.ts";

interface PhaseCountsProps extends Pick<ProductRecord, "versions"> {
  readonly wording: "short" | "icon";
}

/** How many versions of a product are in each phase. */
export function PhaseCounts({ versions, wording }: PhaseCountsProps) {
  return (
    <Box sx={{ display: "flex", flexWrap: wording === "icon" ? "nowrap" : "wrap", gap: 0.5 }}>
      {PHASES.map((phase) => {
        const count = versions.filter((version) => version.phase === phase).length;
        return count > 0 && <PhaseChip key={phase} {...{ phase, count, wording }} />;
      })}
    </Box>
  );
}
