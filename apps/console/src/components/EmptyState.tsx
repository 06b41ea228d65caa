import InboxOutlined from "@mui/icons-material/InboxOutlined";
import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";

interface EmptyStateProps {
  /** What is not there. */
  readonly title: string;
  /** Why, and what to do about it. */
  readonly hint?: ReactNode;
  /** The button that does it. */
  readonly action?: ReactNode;
}

export function EmptyState({ title, hint, action }: EmptyStateProps) {
  return (
    <Box role="status" sx={{ display: "grid", justifyItems: "center", gap: 1, padding: 5, textAlign: "center" }}>
      <InboxOutlined sx={{ fontSize: 36, color: "text.secondary" }} aria-hidden />
      <Typography variant="h3" component="p">
        {title}
      </Typography>
      {hint !== undefined && (
        <Typography variant="body2" sx={{ color: "text.secondary", maxWidth: "46ch" }}>
          {hint}
        </Typography>
      )}
      {action}
    </Box>
  );
}
