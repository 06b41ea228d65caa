import { Alert, AlertTitle, Box } from "@mui/material";
import { useTranslate } from "react-admin";
import { ErrorState } from "../../components/ErrorState.tsx";
import { BrokenFile } from "./upload-file.ts";

/** Why a file was not taken: where it is broken and how, or what went wrong on its way. Nothing for null. */
export function UploadTrouble({ trouble }: { readonly trouble: unknown }) {
  const translate = useTranslate();
  if (trouble === null) return null;
  if (!(trouble instanceof BrokenFile)) return <ErrorState error={trouble} />;
  return (
    <Alert severity="error" role="alert">
      <AlertTitle>{translate("imports.start.broken")}</AlertTitle>
      <Box lang="en">
        <strong>{trouble.place}</strong>: {trouble.reason}
      </Box>
      <Box sx={{ marginTop: 0.5 }}>{translate("imports.start.broken_remedy")}</Box>
    </Alert>
  );
}
