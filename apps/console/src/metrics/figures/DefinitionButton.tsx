import InfoOutlined from "@mui/icons-material/InfoOutlined";
import { Box, IconButton, Popover, Typography } from "@mui/material";
import { type ReactNode, useState } from "react";
import { useTranslate } from "react-admin";

interface DefinitionButtonProps {
  /** Of what. */
  readonly name: string;
  readonly children: ReactNode;
}

/** What is shown means, at hand wherever it stands. */
export function DefinitionButton({ name, children }: DefinitionButtonProps) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const label = translate("metrics.definition.of", { name });
  return (
    <>
      <IconButton
        size="small"
        aria-haspopup="dialog"
        aria-label={label}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
        sx={{ displayPrint: "none", padding: 0.25 }}
      >
        <InfoOutlined sx={{ fontSize: 16 }} />
      </IconButton>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: "bottom", horizontal: "left" }}
        slotProps={{ paper: { role: "dialog", "aria-label": label } }}
      >
        <Box sx={{ display: "grid", gap: 1, padding: 2, maxWidth: 400 }}>
          <Typography variant="h3" component="h2">
            {name}
          </Typography>
          {children}
        </Box>
      </Popover>
    </>
  );
}
