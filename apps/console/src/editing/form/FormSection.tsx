import { Box, Card, Typography } from "@mui/material";
import type { ReactNode } from "react";

interface FormSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Fields that belong together, two in a row where there is room. */
export function FormSection({ title, children }: FormSectionProps) {
  return (
    <Card component="section" sx={{ padding: 2 }}>
      <Typography variant="h2" sx={{ marginBottom: 1.5 }}>
        {title}
      </Typography>
      <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr" }, alignItems: "start" }}>
        {children}
      </Box>
    </Card>
  );
}
