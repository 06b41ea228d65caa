import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from "@mui/material";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { useTranslate } from "react-admin";

const LONGEST_REASON = 1_000;

interface ReasonDialogProps {
  readonly open: boolean;
  readonly title: string;
  /** What is about to change: the preview. */
  readonly children?: ReactNode;
  /** What the button says, such as "Move 12 versions". */
  readonly confirmLabel: string;
  /** Called with the reason, without the blanks around it. The dialog stays open until `open` is false. */
  readonly onConfirm: (reason: string) => void;
  readonly onCancel: () => void;
  /** While the change is being made. */
  readonly busy?: boolean;
  /** Why it was refused. */
  readonly problem?: string | null;
}

/** Asks why, because whoever reads the history will. Nothing happens without a reason. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { open, title, children, confirmLabel, onConfirm, onCancel, busy = false, problem } = props;
  const translate = useTranslate();
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const titleId = useId();
  const missing = reason.trim() === "";

  function submit(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (!missing) onConfirm(reason.trim());
  }

  return (
    <Dialog open={open} onClose={busy ? undefined : onCancel} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <form onSubmit={submit} noValidate>
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent sx={{ display: "grid", gap: 2 }}>
          {children}
          <TextField
            autoFocus
            required
            fullWidth
            multiline
            minRows={2}
            label={translate("reason.label")}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            error={(asked && missing) || problem != null}
            helperText={problem ?? translate(asked && missing ? "reason.missing" : "reason.hint")}
            slotProps={{ htmlInput: { maxLength: LONGEST_REASON } }}
            sx={{ marginTop: 1 }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onCancel} disabled={busy}>
            {translate("ra.action.cancel")}
          </Button>
          <Button type="submit" variant="contained" loading={busy}>
            {confirmLabel}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
