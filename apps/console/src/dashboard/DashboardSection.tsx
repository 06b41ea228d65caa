import { Box, Card, Link, Typography } from "@mui/material";
import { type ReactNode, useId } from "react";
import { Link as RouterLink } from "react-router";

interface DashboardSectionProps {
  readonly title: string;
  /** What stands here means, in a sentence. */
  readonly about?: string;
  readonly more: { readonly label: string; readonly to: string };
  /** Rows; none is told by `empty`. */
  readonly children: readonly ReactNode[];
  readonly empty: string;
}

/** A few of many, and the way to all of them. */
export function DashboardSection({ title, about, more, children, empty }: DashboardSectionProps) {
  const titleId = useId();
  return (
    <Card component="section" aria-labelledby={titleId} sx={{ minWidth: 0 }}>
      <Box sx={{ display: "flex", alignItems: "baseline", flexWrap: "wrap", gap: 1, padding: 1.5, paddingBottom: 0.5 }}>
        <Typography id={titleId} variant="h2">
          {title}
        </Typography>
        <Box sx={{ flex: 1 }} />
        {children.length > 0 && (
          <Link component={RouterLink} to={more.to} variant="body2">
            {more.label}
          </Link>
        )}
      </Box>
      {about !== undefined && (
        <Typography variant="caption" component="p" sx={{ margin: 0, paddingInline: 1.5, color: "text.secondary" }}>
          {about}
        </Typography>
      )}
      {children.length === 0 ? (
        <Typography variant="body2" sx={{ padding: 1.5, color: "text.secondary" }}>
          {empty}
        </Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: "none", margin: 0, padding: 0, paddingTop: 0.5 }}>
          {children}
        </Box>
      )}
    </Card>
  );
}

/** One row of a section. */
export function DashboardRow({ children }: { readonly children: ReactNode }) {
  return (
    <Box component="li" sx={{ paddingBlock: 1, paddingInline: 1.5, borderTop: 1, borderColor: "divider" }}>
      {children}
    </Box>
  );
}
