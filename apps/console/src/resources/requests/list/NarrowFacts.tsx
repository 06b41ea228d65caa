import { Box, type Theme, useMediaQuery } from "@mui/material";
import type { RequestCategory } from "@supportbook/policy";
import { CategoryChip } from "../CategoryChip.tsx";
import { DueText } from "./DueText.tsx";

interface NarrowFactsProps {
  readonly category: RequestCategory;
  readonly due: string | null;
}

/** What a telephone has no column for in sight stands under the subject there. */
export function NarrowFacts({ category, due }: NarrowFactsProps) {
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down("sm"));
  if (!narrow) return null;
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1, marginTop: 0.5 }}>
      <CategoryChip category={category} />
      {due !== null && <DueText due={due} />}
    </Box>
  );
}
