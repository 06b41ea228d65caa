import ContentCopyOutlined from "@mui/icons-material/ContentCopyOutlined";
import { Alert, Box, Button, DialogActions, DialogContent, TextField } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";

interface NewSecretProps {
  readonly secret: string;
  /** What it is called and what to do with it; a token where they are left out. */
  readonly label?: string;
  readonly notice?: string;
  readonly onDone: () => void;
}

export function NewSecret({ secret, label, notice, onDone }: NewSecretProps) {
  const translate = useTranslate();
  const [copied, setCopied] = useState<boolean | null>(null);

  async function copy() {
    try {
      await navigator.clipboard.writeText(secret);
      setCopied(true);
    } catch {
      // Browsers refuse over plain HTTP; the field can still be copied by hand.
      setCopied(false);
    }
  }

  return (
    <>
      <DialogContent sx={{ display: "grid", gap: 2 }}>
        <Alert severity="warning">{notice ?? translate("api_token.shown_once")}</Alert>
        <Box sx={{ display: "flex", gap: 1, alignItems: "flex-start" }}>
          <TextField
            fullWidth
            label={label ?? translate("api_token.secret")}
            value={secret}
            onFocus={({ target }) => target.select()}
            slotProps={{ htmlInput: { readOnly: true, style: { fontFamily: "monospace" }, spellCheck: false } }}
          />
          <Button variant="outlined" startIcon={<ContentCopyOutlined />} onClick={() => void copy()}>
            {translate("api_token.copy")}
          </Button>
        </Box>
        <Box role="status" sx={{ minHeight: 20, fontSize: "0.8125rem" }}>
          {copied !== null && translate(copied ? "api_token.copied" : "api_token.not_copied")}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onDone}>
          {translate("api_token.kept_it")}
        </Button>
      </DialogActions>
    </>
  );
}
