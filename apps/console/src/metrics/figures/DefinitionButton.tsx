import InfoOutlined from "@mui/icons-material/InfoOutlined";
import { Box, IconButton, Popover, Typography } from "@mui/material";
import type { FeedbackMetric } from "@supportbook/policy";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Definition } from "./Definition.tsx";
import { useMetricWords } from "./use-metric-words.ts";

/** What the figure means, at hand wherever it stands. */
export function DefinitionButton({ metric }: { readonly metric: FeedbackMetric }) {
  const translate = useTranslate();
  const { name } = useMetricWords()(metric);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <IconButton
        size="small"
        aria-haspopup="dialog"
        aria-label={translate("metrics.definition.of", { name })}
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
        slotProps={{ paper: { role: "dialog", "aria-label": translate("metrics.definition.of", { name }) } }}
      >
        <Box sx={{ padding: 2, maxWidth: 380 }}>
          <Typography variant="h3" component="h2" sx={{ marginBottom: 0.5 }}>
            {name}
          </Typography>
          <Definition metric={metric} />
        </Box>
      </Popover>
    </>
  );
}
