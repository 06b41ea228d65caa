import { Alert, AlertTitle, Box, Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { RequestFailed } from "../graphql-client.ts";

interface ErrorStateProps {
  readonly error: unknown;
  /** Asks again; without it there is no button. */
  readonly onRetry?: () => void;
}

/** What happened, what to do about it, and what to quote when it is reported. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const translate = useTranslate();
  const failure = error instanceof RequestFailed ? error : null;
  const code = failure?.code ?? "UNEXPECTED";
  return (
    <Alert
      severity="error"
      sx={{ margin: 2 }}
      action={
        onRetry && (
          <Button color="inherit" onClick={onRetry}>
            {translate("failure.retry")}
          </Button>
        )
      }
    >
      <AlertTitle>{translate(`failure.title.${code}`)}</AlertTitle>
      {failure?.message && <Box>{failure.message}</Box>}
      <Box>{translate(`failure.remedy.${code}`)}</Box>
      {failure?.requestId && (
        <Box sx={{ marginTop: 0.5, fontSize: "0.75rem" }}>
          {translate("failure.request_id")} <code>{failure.requestId}</code>
        </Box>
      )}
    </Alert>
  );
}
