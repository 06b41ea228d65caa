import { Alert, Button } from "@mui/material";
import { useEffect, useState } from "react";
import { useTranslate } from "react-admin";
import { signIn } from "./sign-in.ts";

/** The session has ended while the reader was at work: tells so beside the work, which stays as it is. */
export function SessionNotice() {
  const translate = useTranslate();
  const [expired, setExpired] = useState(false);
  useEffect(() => signIn.onExpiry(() => setExpired(true)), []);
  if (!expired) return null;
  return (
    <Alert
      severity="warning"
      role="alert"
      sx={{ borderRadius: 0 }}
      action={
        <Button color="inherit" onClick={() => signIn.start(location.pathname + location.search)}>
          {translate("ra.auth.sign_in")}
        </Button>
      }
    >
      {translate("layout.session_expired")}
    </Alert>
  );
}
