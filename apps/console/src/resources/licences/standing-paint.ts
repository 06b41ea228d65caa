import type { SvgIconComponent } from "@mui/icons-material";
import BlockOutlined from "@mui/icons-material/BlockOutlined";
import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import EventBusyOutlined from "@mui/icons-material/EventBusyOutlined";
import HelpOutlineOutlined from "@mui/icons-material/HelpOutlineOutlined";
import HourglassBottomOutlined from "@mui/icons-material/HourglassBottomOutlined";
import InventoryOutlined from "@mui/icons-material/InventoryOutlined";
import ScheduleOutlined from "@mui/icons-material/ScheduleOutlined";
import SwapHorizOutlined from "@mui/icons-material/SwapHorizOutlined";
import type { LicenceReason } from "../../gql/licences.ts";

/** Of a theme's palette. */
type Tone = "success" | "warning" | "error" | "info" | "text";

/** Each reason has an icon of its own, so that none is told by its colour. */
export const STANDING_PAINT: Readonly<Record<LicenceReason, { readonly icon: SvgIconComponent; readonly tone: Tone }>> =
  {
    CURRENT: { icon: CheckCircleOutlined, tone: "success" },
    IN_GRACE: { icon: HourglassBottomOutlined, tone: "warning" },
    NOT_STORED: { icon: InventoryOutlined, tone: "warning" },
    NOT_YET_VALID: { icon: ScheduleOutlined, tone: "info" },
    EXPIRED: { icon: EventBusyOutlined, tone: "text" },
    BLOCKED: { icon: BlockOutlined, tone: "error" },
    OTHER_PRODUCT: { icon: SwapHorizOutlined, tone: "warning" },
    NONE: { icon: HelpOutlineOutlined, tone: "text" },
  };
