import { Alert, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from "@mui/material";
import { useId } from "react";
import { useTranslate } from "react-admin";
import { session } from "./session.ts";
import { signIn } from "./sign-in.ts";
import { Trouble } from "./Trouble.tsx";
import { useSession } from "./use-session.ts";

/**
 * A change was refused because the session is over. A dialog, and not the banner alone: forms are often dialogs
 * themselves, over which a banner can be neither seen nor reached.
 */
export function SessionDialog() {
  const translate = useTranslate();
  const { phase, changeRefused, trouble } = useSession();
  const titleId = useId();
  const close = () => session.change({ changeRefused: false });
  return (
    <Dialog open={phase === "over" && changeRefused} onClose={close} maxWidth="xs" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate("identity.session.over_title")}</DialogTitle>
      <DialogContent sx={{ display: "grid", gap: 1.5 }}>
        <DialogContentText>{translate("identity.session.not_saved")}</DialogContentText>
        {trouble !== null && (
          <Alert severity="warning">
            <Trouble trouble={trouble} />
          </Alert>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{translate("identity.session.later")}</Button>
        <Button variant="contained" autoFocus onClick={() => signIn.startBeside()}>
          {translate("identity.session.again")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
