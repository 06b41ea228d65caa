import CheckOutlined from "@mui/icons-material/CheckOutlined";
import ErrorOutlined from "@mui/icons-material/ErrorOutlined";
import HourglassEmptyOutlined from "@mui/icons-material/HourglassEmptyOutlined";
import InventoryOutlined from "@mui/icons-material/InventoryOutlined";
import { Chip } from "@mui/material";
import { useTranslate } from "react-admin";
import type { MailFactsFragment } from "../gql/outbox.ts";

const LOOKS = {
  WAITING: { Icon: HourglassEmptyOutlined, color: "info" },
  SENT: { Icon: CheckOutlined, color: "success" },
  FAILED: { Icon: ErrorOutlined, color: "error" },
  KEPT: { Icon: InventoryOutlined, color: "default" },
} as const;

/** Told by a sign and a word, and not by its colour alone. */
export function MailState({ state }: Pick<MailFactsFragment, "state">) {
  const translate = useTranslate();
  const { Icon, color } = LOOKS[state];
  return (
    <Chip size="small" variant="outlined" color={color} icon={<Icon />} label={translate(`mail.state.${state}`)} />
  );
}
