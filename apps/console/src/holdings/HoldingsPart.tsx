import { Box, Typography } from "@mui/material";
import { type ReactNode, useId } from "react";

export interface PartOfAccount {
  readonly account: string;
  /** The vendor's calendar date. */
  readonly today: string;
  readonly editable: boolean;
}

interface HoldingsPartProps {
  readonly title: string;
  readonly action: ReactNode;
  readonly children: ReactNode;
}

/** One kind of thing that an account holds, with the button that gives it another. */
export function HoldingsPart({ title, action, children }: HoldingsPartProps) {
  const heading = useId();
  return (
    <Box component="section" aria-labelledby={heading} sx={{ display: "grid", gap: 1.5, minWidth: 0 }}>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center", justifyContent: "space-between" }}>
        <Typography id={heading} variant="h2">
          {title}
        </Typography>
        {action}
      </Box>
      {children}
    </Box>
  );
}
