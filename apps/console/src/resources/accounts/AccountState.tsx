import LockOutlined from "@mui/icons-material/LockOutlined";
import { Chip } from "@mui/material";
import { useTranslate } from "react-admin";
import type { AccountRecord } from "./account-records.ts";

/** Nothing for an open account: that is the usual case. */
export function AccountState({ account: { closedAt } }: { readonly account: Pick<AccountRecord, "closedAt"> }) {
  const translate = useTranslate();
  if (closedAt === null) return null;
  return <Chip size="small" variant="outlined" icon={<LockOutlined />} label={translate("account.closed")} />;
}
