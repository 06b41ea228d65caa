import { Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { ReasonDialog } from "../components/ReasonDialog.tsx";
import type { SavedChange } from "./last-change.ts";
import { undoChange } from "./undo.ts";
import { useSaving } from "./use-saving.ts";

interface UndoDialogProps {
  readonly change: SavedChange;
  readonly onDone: () => void;
}

/** Taking a change back is a change too: it has its own reason and can itself be taken back. */
export function UndoDialog({ change, onDone }: UndoDialogProps) {
  const translate = useTranslate();
  const { save, busy, problem } = useSaving({
    send: async ({ reason }) => ({ changeId: await undoChange(change.changeId, reason) }),
    summary: translate("editing.undone", { change: change.summary }),
    onSaved: onDone,
  });
  return (
    <ReasonDialog
      open
      title={translate("editing.undo_title")}
      confirmLabel={translate("editing.undo")}
      busy={busy}
      problem={problem}
      onCancel={onDone}
      onConfirm={(reason) => void save({ fields: {}, expectedRevision: 0, reason })}
    >
      <Typography variant="body2">{translate("editing.undo_what", { change: change.summary })}</Typography>
    </ReasonDialog>
  );
}
