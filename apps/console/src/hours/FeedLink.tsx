import ContentCopyOutlined from "@mui/icons-material/ContentCopyOutlined";
import { Box, IconButton, Link, Tooltip } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";

/** The address that calendar programs subscribe to, open to anyone. */
export function FeedLink({ path }: { readonly path: string }) {
  const translate = useTranslate();
  const [copied, setCopied] = useState(false);
  const address = new URL(path, window.location.origin).href;

  async function copy() {
    try {
      await navigator.clipboard.writeText(address);
      setCopied(true);
    } catch {
      // Browsers refuse over plain HTTP; the link beside the button can still be copied by hand.
      setCopied(false);
    }
  }

  return (
    <Box sx={{ display: "flex", alignItems: "center", gap: 0.5 }}>
      <Link href={path} sx={{ fontWeight: 400, overflowWrap: "anywhere" }}>
        {path}
      </Link>
      <Tooltip title={translate(copied ? "support_hours.copied" : "support_hours.copy_feed")}>
        <IconButton size="small" aria-label={translate("support_hours.copy_feed")} onClick={() => void copy()}>
          <ContentCopyOutlined fontSize="inherit" />
        </IconButton>
      </Tooltip>
    </Box>
  );
}
