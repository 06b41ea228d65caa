import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from "@mui/material";
import { type ReactNode, useId, useState } from "react";
import { useTranslate } from "react-admin";
import { ConflictTable } from "./ConflictTable.tsx";
import { type Sides, sidesSoFar } from "./conflict-sides.ts";
import { InstantText } from "./DateText.tsx";

/** One field that differs between what was edited, what holds now and what is wanted. As text; null is none. */
export interface ConflictField {
  readonly field: string;
  readonly expected: string | null;
  readonly current: string | null;
  readonly yours: string | null;
  /** Both changed it, to different values: somebody has to choose. */
  readonly clashes: boolean;
}

/** As the API tells it: what moved on between the revision that was edited and the present one. */
export interface Conflict {
  readonly currentRevision: number;
  readonly changedAt: string;
  readonly changedBy: string;
  readonly reason: string;
  readonly fields: readonly ConflictField[];
}

export type Side = "mine" | "theirs";

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
