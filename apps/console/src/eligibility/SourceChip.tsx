import type { SvgIconComponent } from "@mui/icons-material";
import BadgeOutlined from "@mui/icons-material/BadgeOutlined";
import BusinessOutlined from "@mui/icons-material/BusinessOutlined";
import HelpOutlineOutlined from "@mui/icons-material/HelpOutlineOutlined";
import Inventory2Outlined from "@mui/icons-material/Inventory2Outlined";
import RecordVoiceOverOutlined from "@mui/icons-material/RecordVoiceOverOutlined";
import StorefrontOutlined from "@mui/icons-material/StorefrontOutlined";
import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import type { FactSource } from "../gql/eligibility.ts";

const ICONS: Readonly<Record<FactSource, SvgIconComponent>> = {
  ASKED: RecordVoiceOverOutlined,
  ACCOUNT: BusinessOutlined,
  REGISTER: BadgeOutlined,
  CATALOGUE: Inventory2Outlined,
  MARKET: StorefrontOutlined,
  UNKNOWN: HelpOutlineOutlined,
};

/** Where a fact came from, in a word and an icon of its own. */
export function SourceChip({ source }: { readonly source: FactSource }) {
  const translate = useTranslate();
  const Icon = ICONS[source];
  return (
    <Box
      component="span"
      sx={{
        display: "inline-flex",
        alignItems: "center",
        gap: 0.5,
        height: 22,
        paddingInline: 0.75,
        border: "1px solid",
        borderColor: "divider",
        borderRadius: "5px",
        fontSize: "0.75rem",
        fontWeight: 600,
        whiteSpace: "nowrap",
      }}
    >
      <Icon aria-hidden sx={{ fontSize: 14, color: "text.secondary" }} />
      {translate(`eligibility.source.${source}`)}
    </Box>
  );
}
