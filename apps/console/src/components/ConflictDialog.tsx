import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from "@mui/material";
import { type ReactNode, useId, useState } from "react";
import { useTranslate } from "react-admin";
import { ConflictTable } from "./ConflictTable.tsx";
import { type Conflict, type Sides, sidesSoFar } from "./conflict-sides.ts";
import { InstantText } from "./DateText.tsx";

interface ConflictDialogProps {
  /** Null while there is none. */
  readonly conflict: Conflict | null;
  readonly labelOf: (field: string) => string;
  /** A value the way the reader reads it; as the API writes it, if left out. */
  readonly show?: ((field: string, value: string | null) => ReactNode) | undefined;
  /** Called with the side chosen for each field; save with `expectedRevision: conflict.currentRevision`. */
  readonly onResolve: (sides: Sides) => void;
  readonly onCancel: () => void;
}

/** Somebody else saved first: shows mine and theirs field by field and lets the reader choose. */
export function ConflictDialog({ conflict, labelOf, show, onResolve, onCancel }: ConflictDialogProps) {
  const titleId = useId();
  if (conflict === null) return null;
  return (
    <Dialog open onClose={onCancel} fullWidth maxWidth="md" aria-labelledby={titleId}>
      {/* Another conflict starts with nothing chosen. */}
      <ConflictChoice key={conflict.currentRevision} {...{ conflict, labelOf, show, onResolve, onCancel, titleId }} />
    </Dialog>
  );
}

type ChoiceProps = ConflictDialogProps & { readonly conflict: Conflict; readonly titleId: string };

function ConflictChoice({ conflict, labelOf, show, onResolve, onCancel, titleId }: ChoiceProps) {
  const translate = useTranslate();
  const [chosen, setChosen] = useState<Sides>({});
  const sides = sidesSoFar(conflict.fields, chosen);
  const open = conflict.fields.filter(({ field }) => sides[field] === undefined).length;
  return (
    <>
      <DialogTitle id={titleId}>{translate("conflict.title")}</DialogTitle>
      <DialogContent>
        <Typography variant="body2" sx={{ marginBottom: 2 }}>
          {translate("conflict.who", { author: conflict.changedBy, reason: conflict.reason })}{" "}
          <InstantText instant={conflict.changedAt} />
        </Typography>
        <ConflictTable
          fields={conflict.fields}
          {...{ labelOf, show, sides }}
          onChoose={(field, side) => setChosen({ ...chosen, [field]: side })}
        />
      </DialogContent>
      <DialogActions>
        <Typography variant="caption" role="status" sx={{ flex: 1, paddingInline: 1 }}>
          {open > 0 && translate("conflict.open", { smart_count: open })}
        </Typography>
        <Button onClick={onCancel}>{translate("ra.action.cancel")}</Button>
        <Button variant="contained" disabled={open > 0} onClick={() => onResolve(sides)}>
          {translate("conflict.save")}
        </Button>
      </DialogActions>
    </>
  );
}
