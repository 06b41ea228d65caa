import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle } from "@mui/material";
import { type FormEvent, type ReactNode, type RefObject, useEffect, useId, useRef } from "react";
import { useTranslate } from "react-admin";
import type { Changing } from "./use-change.ts";

interface RecordDialogProps {
  readonly title: string;
  readonly changing: Changing;
  /** Paths of the fields that say themselves what is wrong with them. */
  readonly fields: readonly string[];
  readonly onSave: () => void;
  readonly onClose: () => void;
  /** Buttons beside "Save": what else can be done to the record. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
}

/** A record to change: its fields, what the server says to them, and what can be done. */
export function RecordDialog({ title, changing, fields, onSave, onClose, more, children }: RecordDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  const { busy, stale, reload } = changing;
  const problem = changing.problem(fields);
  const form = useFirstRefused(changing.refused);

  function submit(event: FormEvent) {
    event.preventDefault();
    onSave();
  }

  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <form ref={form} noValidate onSubmit={submit} style={{ display: "contents" }}>
        <DialogContent sx={{ display: "grid", gap: 2 }}>{children}</DialogContent>
        {problem !== null && (
          // Beside the buttons, where it is seen however far a long form is scrolled.
          <Alert
            severity="error"
            sx={{ marginInline: 3 }}
            action={
              stale && (
                <Button color="inherit" onClick={reload}>
                  {translate("market.reload")}
                </Button>
              )
            }
          >
            {problem}
          </Alert>
        )}
        <DialogActions sx={{ flexWrap: "wrap", gap: 0.5 }}>
          {more}
          <Button onClick={onClose} disabled={busy}>
            {translate("ra.action.cancel")}
          </Button>
          <Button type="submit" variant="contained" loading={busy}>
            {translate("ra.action.save")}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** Takes the reader to the first field that was refused: a long form may have it out of sight. */
function useFirstRefused(refused: Changing["refused"]): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  const fields = Object.keys(refused).join();
  useEffect(() => {
    if (fields !== "") form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [fields]);
  return form;
}
