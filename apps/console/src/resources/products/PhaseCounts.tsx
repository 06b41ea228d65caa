import { Box } from "@mui/material";
import { PHASES } from "@supportbook/policy";
import { PhaseChip } from "../../components/PhaseChip.tsx";
import type { ProductRecord } from "./product-records.ts";

/** How many versions of a product are in each phase. */
export function PhaseCounts({ versions }: Pick<ProductRecord, "versions">) {
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 0.5 }}>
      {PHASES.map((phase) => {
        const count = versions.filter((version) => version.phase === phase).length;
        return count > 0 && <PhaseChip key={phase} short {...{ phase, count }} />;
      })}
    </Box>
  );
}
