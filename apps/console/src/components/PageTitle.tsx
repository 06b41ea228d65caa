import { Box, Breadcrumbs, Link, Typography } from "@mui/material";
import { type ReactNode, useEffect } from "react";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router";

export interface Crumb {
  readonly label: string;
  readonly to: string;
}

interface PageTitleProps {
  readonly title: string;
  /** The way here, outermost first; the title itself is its end. */
  readonly trail?: readonly Crumb[];
  /** Stands right after the title, such as a chip. */
  readonly beside?: ReactNode;
  /** A sentence under the title. */
  readonly description?: ReactNode;
  /** Buttons, at the far end. */
  readonly actions?: ReactNode;
}

/** The head of every page: breadcrumbs, the only h1, its actions, and the name of the browser's tab. */
export function PageTitle({ title, trail = [], beside, description, actions }: PageTitleProps) {
  const translate = useTranslate();
  useEffect(() => {
    document.title = `${title} · Supportbook`;
  }, [title]);
  return (
    <Box component="header" sx={{ marginBottom: 2 }}>
      {trail.length > 0 && (
        <Breadcrumbs aria-label={translate("layout.breadcrumbs")} sx={{ fontSize: "0.75rem", marginBottom: 0.25 }}>
          {trail.map(({ label, to }) => (
            <Link key={to} component={RouterLink} to={to} color="text.secondary">
              {label}
            </Link>
          ))}
          <Typography variant="caption" aria-current="page">
            {title}
          </Typography>
        </Breadcrumbs>
      )}
      <Box sx={{ display: "flex", alignItems: "center", flexWrap: "wrap", gap: 1 }}>
        {/* What stands beside the title wraps before the buttons do, which stay together. */}
        <Box sx={{ display: "flex", alignItems: "center", flexWrap: "wrap", gap: 1, flex: "1 1 280px" }}>
          <Typography variant="h1" sx={{ overflowWrap: "anywhere" }}>
            {title}
          </Typography>
          {beside}
        </Box>
        <Box sx={{ display: "flex", alignItems: "center", flexWrap: "wrap", gap: 1 }}>{actions}</Box>
      </Box>
      {description !== undefined && (
        <Typography variant="body2" sx={{ color: "text.secondary", marginTop: 0.5, maxWidth: "80ch" }}>
          {description}
        </Typography>
      )}
    </Box>
  );
}
