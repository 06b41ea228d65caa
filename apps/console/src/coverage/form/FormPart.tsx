import { Box, Card, Typography } from "@mui/material";
import { type ReactNode, useId } from "react";

interface FormPartProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A group of facts that belong together. */
export function FormPart({ title, hint, children }: FormPartProps) {
  const heading = useId();
  return (
    <Card component="section" aria-labelledby={heading} sx={{ padding: { xs: 1.5, sm: 2 }, overflow: "visible" }}>
      <Typography id={heading} variant="h2">
        {title}
      </Typography>
      {hint !== undefined && (
        <Typography variant="body2" sx={{ color: "text.secondary", marginTop: 0.25 }}>
          {hint}
        </Typography>
      )}
      <Box sx={{ display: "grid", gap: 1.75, marginTop: 1.75, marginLeft: -1.25 }}>{children}</Box>
    </Card>
  );
}
