import { Link } from "@mui/material";
import type { ReactNode } from "react";
import { Link as RouterLink } from "react-router";

/** The first cell of a row: a real link, so that keyboard, screen reader and "open in a new tab" all reach the record. */
export function RecordLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <Link
      component={RouterLink}
      to={to}
      sx={{ display: "inline-block", minWidth: 120, fontWeight: 600, whiteSpace: { sm: "nowrap" } }}
    >
      {children}
    </Link>
  );
}
