import ContentCopyOutlined from "@mui/icons-material/ContentCopyOutlined";
import { Alert, Box, Button, DialogActions, DialogContent, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { InstantText } from "../../components/DateText.tsx";

interface InvitationTokenProps {
  readonly token: string;
  readonly email: string;
  readonly expiresAt: string;
  readonly onDone: () => void;
}

/** The token, to be handed over by whoever invited: nothing is sent by itself. */
export function InvitationToken({ token, email, expiresAt, onDone }: InvitationTokenProps) {
  const translate = useTranslate();
  const [copied, setCopied] = useState<boolean | null>(null);

  async function copy() {
    try {
      await navigator.clipboard.writeText(token);
      setCopied(true);
    } catch {
      // Browsers refuse over plain HTTP; the field can still be copied by hand.
      setCopied(false);
    }
  }

  return (
    <>
      <DialogContent sx={{ display: "grid", gap: 2 }}>
        <Alert severity="warning">{translate("account.invite.shown_once", { email })}</Alert>
        <Box sx={{ display: "flex", gap: 1, alignItems: "flex-start", flexWrap: "wrap" }}>
          <TextField
            label={translate("account.invite.token")}
            value={token}
            onFocus={({ target }) => target.select()}
            slotProps={{ htmlInput: { readOnly: true, style: { fontFamily: "monospace" }, spellCheck: false } }}
            sx={{ flex: "1 1 240px" }}
          />
          <Button variant="outlined" startIcon={<ContentCopyOutlined />} onClick={() => void copy()}>
            {translate("account.invite.copy")}
          </Button>
        </Box>
        <Typography variant="body2">
          {translate("account.invite.until")} <InstantText instant={expiresAt} />
        </Typography>
        <Box role="status" sx={{ minHeight: 20, fontSize: "0.8125rem" }}>
          {copied !== null && translate(copied ? "account.invite.copied" : "account.invite.not_copied")}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onDone}>
          {translate("account.invite.done")}
        </Button>
      </DialogActions>
    </>
  );
}
