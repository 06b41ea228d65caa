import CloudOffOutlined from "@mui/icons-material/CloudOffOutlined";
import VerifiedOutlined from "@mui/icons-material/VerifiedOutlined";
import { Box, Button, CircularProgress, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import type { Confirmation } from "../use-confirmation.ts";
import { DefectNotice } from "./DefectNotice.tsx";

/** Whether the server says the same as the browser did at once. */
export function ConfirmationNote({ confirmation }: { readonly confirmation: Confirmation }) {
  const translate = useTranslate();
  if (confirmation.state === "DIFFERS") return <DefectNotice difference={confirmation.difference} />;
  return (
    <Box
      data-confirmation={confirmation.state}
      sx={{ display: "flex", alignItems: "center", gap: 1, minHeight: 28, color: "text.secondary" }}
    >
      {confirmation.state === "ASKING" && <CircularProgress size={14} aria-hidden />}
      {confirmation.state === "CONFIRMED" && (
        <VerifiedOutlined aria-hidden sx={{ fontSize: 18, color: "success.main" }} />
      )}
      {confirmation.state === "UNREACHABLE" && (
        <CloudOffOutlined aria-hidden sx={{ fontSize: 18, color: "warning.main" }} />
      )}
      <Typography variant="body2">{translate(`coverage.confirmation.${confirmation.state}`)}</Typography>
      {confirmation.state === "UNREACHABLE" && (
        <Button onClick={confirmation.askAgain}>{translate("failure.retry")}</Button>
      )}
    </Box>
  );
}
