import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  TextField,
} from "@mui/material";
import { type FormEvent, useId, useState } from "react";
import { useTranslate } from "react-admin";
import type { View } from "./use-views.ts";

/** As long as the API takes, in characters. */
const LONGEST_NAME = 100;

interface Naming {
  readonly name: string;
  readonly shared: boolean;
  /** Of the own view of that name, which is then replaced. */
  readonly id?: string;
  readonly expectedRevision?: number;
}

interface SaveViewDialogProps {
  readonly own: readonly View[];
  readonly problem: string | null;
  readonly onSave: (naming: Naming) => Promise<void>;
  readonly onCancel: () => void;
}

/** Gives a view its name; the name of one's own view replaces that one, which is said before. */
export function SaveViewDialog({ own, problem, onSave, onCancel }: SaveViewDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  const [name, setName] = useState("");
  const [shared, setShared] = useState(false);
  const replaced = own.find((view) => view.name === name.trim());

  function submit(event: FormEvent) {
    event.preventDefault();
    if (name.trim() === "") return;
    const place = replaced === undefined ? {} : { id: replaced.id, expectedRevision: replaced.revision };
    void onSave({ name: name.trim(), shared, ...place });
  }

  return (
    <Dialog open onClose={onCancel} fullWidth maxWidth="xs" aria-labelledby={titleId}>
      <form onSubmit={submit} noValidate>
        <DialogTitle id={titleId}>{translate("saved_views.save_title")}</DialogTitle>
        <DialogContent>
          <TextField
            autoFocus
            required
            fullWidth
            label={translate("saved_views.name")}
            value={name}
            onChange={({ target }) => setName(target.value)}
            error={problem !== null}
            helperText={problem ?? translate(replaced === undefined ? "saved_views.what" : "saved_views.replaces")}
            slotProps={{ htmlInput: { maxLength: LONGEST_NAME } }}
            sx={{ marginTop: 1 }}
          />
          <FormControlLabel
            control={<Checkbox size="small" checked={shared} onChange={(_event, checked) => setShared(checked)} />}
            label={translate("saved_views.share")}
            sx={{ marginTop: 1 }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onCancel}>{translate("ra.action.cancel")}</Button>
          <Button type="submit" variant="contained" disabled={name.trim() === ""}>
            {translate("ra.action.save")}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
