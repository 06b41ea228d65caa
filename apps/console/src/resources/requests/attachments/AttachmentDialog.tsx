import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { sentenceOf } from "../../../api-tokens/sentence-of.ts";
import { useDownload } from "./DownloadButton.tsx";
import { type ShownAttachment, useAttachmentChange } from "./use-attachments.ts";

export type AttachmentQuestion = "MARK" | "REMOVE" | "DOWNLOAD";

interface AttachmentDialogProps {
  readonly attachment: ShownAttachment;
  readonly question: AttachmentQuestion;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

const LONGEST_NOTE = 500;

/** Asks before what cannot be taken back, and before malware comes to a machine. */
export function AttachmentDialog({ attachment, question, onChanged, onClose }: AttachmentDialogProps) {
  const translate = useTranslate();
  const { id, name, path, passwordNote } = attachment;
  const [note, setNote] = useState(passwordNote ?? "");
  const download = useDownload();
  const { mutate, isPending, error } = useAttachmentChange(id, () => {
    onChanged();
    onClose();
  });

  function confirm() {
    if (question !== "DOWNLOAD") return mutate({ change: question, passwordNote: note });
    download.mutate(`${path}?sample=confirmed`);
    onClose();
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle>{translate(`attachments.ask.${question}.title`, { name })}</DialogTitle>
      <DialogContent sx={{ display: "grid", gap: 2 }}>
        <Typography variant="body2">{translate(`attachments.ask.${question}.what`)}</Typography>
        {question === "MARK" && (
          <TextField
            label={translate("attachments.note_label")}
            value={note}
            onChange={({ target }) => setNote(target.value)}
            slotProps={{ htmlInput: { maxLength: LONGEST_NOTE } }}
          />
        )}
        {error !== null && <Alert severity="error">{sentenceOf(error, translate)}</Alert>}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate("ra.action.cancel")}</Button>
        <Button color="error" variant="contained" loading={isPending} onClick={confirm}>
          {translate(`attachments.ask.${question}.do`)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
