import BlockOutlined from "@mui/icons-material/BlockOutlined";
import CheckOutlined from "@mui/icons-material/CheckOutlined";
import { Chip } from "@mui/material";
import { useTranslate } from "react-admin";
import type { AuditOutcome } from "../gql/audit.ts";

/** Told by a sign and a word, and not by its colour alone. */
export function OutcomeChip({ outcome }: { readonly outcome: AuditOutcome }) {
  const translate = useTranslate();
  const denied = outcome === "DENIED";
  return (
    <Chip
      size="small"
      variant="outlined"
      color={denied ? "warning" : "default"}
      icon={denied ? <BlockOutlined /> : <CheckOutlined />}
      label={translate(`audit_log.outcome.${outcome}`)}
    />
  );
}
