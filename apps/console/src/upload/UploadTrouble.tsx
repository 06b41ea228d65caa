import { Alert, AlertTitle, Box } from "@mui/material";
import { useTranslate } from "react-admin";
import { ErrorState } from "../components/ErrorState.tsx";
import { BrokenFile } from "./send-file.ts";

interface UploadTroubleProps {
  readonly trouble: unknown;
  /** Of the reasons, where it is not the reader's. */
  readonly language?: string;
}

/** Why a file was not taken: where it is broken and how, or what went wrong on its way. Nothing for null. */
export function UploadTrouble({ trouble, language }: UploadTroubleProps) {
  const translate = useTranslate();
  if (trouble === null) return null;
  if (!(trouble instanceof BrokenFile)) return <ErrorState error={trouble} />;
  return (
    <Alert severity="error" role="alert">
      <AlertTitle>{translate("imports.start.broken")}</AlertTitle>
      <Box lang={language}>
        <strong>{trouble.place}</strong>: {trouble.reason}
      </Box>
      <Box sx={{ marginTop: 0.5 }}>{translate("imports.start.broken_remedy")}</Box>
    </Alert>
  );
}
