import { Alert, Button, Snackbar } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { announceChange, type SavedChange, useLastChange } from "./last-change.ts";
import { UndoDialog } from "./UndoDialog.tsx";

/** Tells what was saved and offers to take it back; stays until it is closed, because some need longer to notice. */
export function LastChange() {
  const translate = useTranslate();
  const change = useLastChange();
  const [undoing, setUndoing] = useState<SavedChange | null>(null);
  return (
    <>
      <Snackbar open={change !== null && undoing === null} anchorOrigin={{ vertical: "bottom", horizontal: "left" }}>
        <Alert
          severity="success"
          variant="standard"
          sx={{ border: 1, borderColor: "divider", boxShadow: 3, alignItems: "center" }}
          action={
            <>
              <Button color="inherit" onClick={() => setUndoing(change)}>
                {translate("editing.undo")}
              </Button>
              <Button color="inherit" onClick={() => announceChange(null)}>
                {translate("ra.action.close")}
              </Button>
            </>
          }
        >
          {change?.summary}
        </Alert>
      </Snackbar>
      {undoing !== null && <UndoDialog change={undoing} onDone={() => setUndoing(null)} />}
    </>
  );
}
