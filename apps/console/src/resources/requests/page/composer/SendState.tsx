import { Alert, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import type { SendAs } from "./say.ts";

interface SendStateProps {
  readonly isBlank: boolean;
  /** Why the message was not sent; null where nothing went wrong. */
  readonly problem: string | null;
  /** What was sent last. */
  readonly done: SendAs | null;
}

/** Whether what was written has arrived, said aloud as it changes. */
export function SendState({ isBlank, problem, done }: SendStateProps) {
  const translate = useTranslate();
  return (
    <>
      {problem !== null && (
        <Alert severity="error">
          {problem} {translate("request.composer.not_sent")}
        </Alert>
      )}
      <Typography role="status" variant="caption" sx={{ color: "text.secondary", minHeight: 18 }}>
        {isBlank ? done !== null && translate(`request.composer.done.${done}`) : translate("request.composer.kept")}
      </Typography>
    </>
  );
}
