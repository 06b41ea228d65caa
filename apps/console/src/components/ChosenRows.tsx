import { Box, Button, Paper } from "@mui/material";
import type { ReactNode } from "react";
import { useListContext, useTranslate } from "react-admin";

/** What can be done with the chosen rows: floats at the foot of the window, so that nothing jumps when one is chosen. */
export function ChosenRows({ children }: { readonly children: ReactNode }) {
  const translate = useTranslate();
  const { selectedIds = [], onUnselectItems } = useListContext();
  if (selectedIds.length === 0) return null;
  return (
    <Paper
      elevation={6}
      role="region"
      aria-label={translate("list.chosen_actions")}
      sx={{
        position: "fixed",
        bottom: 16,
        left: "50%",
        transform: "translateX(-50%)",
        zIndex: "fab",
        display: "flex",
        flexWrap: "wrap",
        alignItems: "center",
        gap: 1,
        padding: 1,
        paddingLeft: 2,
        border: 1,
        borderColor: "divider",
        maxWidth: "calc(100vw - 24px)",
      }}
    >
      <Box role="status" sx={{ fontWeight: 650, whiteSpace: "nowrap" }}>
        {translate("list.chosen", { smart_count: selectedIds.length })}
      </Box>
      {children}
      <Button onClick={() => onUnselectItems()}>{translate("list.choose_none")}</Button>
    </Paper>
  );
}
