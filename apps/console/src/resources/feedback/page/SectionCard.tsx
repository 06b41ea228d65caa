import { Card, Typography } from "@mui/material";
import { type ReactNode, useId } from "react";

interface SectionCardProps {
  readonly title: string;
  /** Finds the card again. */
  readonly name: string;
  readonly children: ReactNode;
}

/** A part of the page under a heading of its own. */
export function SectionCard({ title, name, children }: SectionCardProps) {
  const headingId = useId();
  return (
    <Card component="section" aria-labelledby={headingId} data-section={name} sx={{ padding: 2, minWidth: 0 }}>
      <Typography id={headingId} variant="h3" component="h2" sx={{ marginBottom: 1.5 }}>
        {title}
      </Typography>
      {children}
    </Card>
  );
}
