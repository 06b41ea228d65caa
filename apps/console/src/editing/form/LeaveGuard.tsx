import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from "@mui/material";
import { useEffect, useId } from "react";
import { useTranslate } from "react-admin";
import { useBlocker } from "react-router";

/** Keeps what was entered from being lost by a slip: asks before the page is left, also by the browser itself. */
export function LeaveGuard({ unsaved }: { readonly unsaved: boolean }) {
  const translate = useTranslate();
  const titleId = useId();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => unsaved && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [unsaved]);
  if (blocker.state !== "blocked") return null;
  return (
    <Dialog open onClose={() => blocker.reset()} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate("editing.leave_title")}</DialogTitle>
      <DialogContent>{translate("editing.leave_what")}</DialogContent>
      <DialogActions>
        <Button onClick={() => blocker.proceed()}>{translate("editing.leave")}</Button>
        <Button variant="contained" autoFocus onClick={() => blocker.reset()}>
          {translate("editing.stay")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
