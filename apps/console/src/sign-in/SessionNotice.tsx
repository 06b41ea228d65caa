import { Alert, Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { SessionDialog } from "./SessionDialog.tsx";
import { signIn } from "./sign-in.ts";
import { Trouble } from "./Trouble.tsx";
import { useSession } from "./use-session.ts";

/** The session ended while the reader was at work, or signing in failed: tells so beside the work, which stays as it is. */
export function SessionNotice() {
  const translate = useTranslate();
  const current = useSession();
  const { phase, trouble } = current;
  if (phase === "signedIn" || (phase === "anonymous" && trouble === null)) return null;
  return (
    <>
      <Alert
        severity="warning"
        role="alert"
        sx={{ borderRadius: 0, alignItems: "center", "& .MuiAlert-action": { paddingTop: 0 } }}
        action={
          <Button color="inherit" onClick={() => (phase === "over" ? signIn.startBeside() : signIn.start())}>
            {translate(phase === "over" ? "identity.session.again" : "ra.auth.sign_in")}
          </Button>
        }
      >
        {phase === "over" && translate("identity.session.over")} <Trouble trouble={trouble} />
      </Alert>
      <SessionDialog />
    </>
  );
}
