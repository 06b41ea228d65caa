import ChevronLeft from "@mui/icons-material/ChevronLeft";
import ChevronRight from "@mui/icons-material/ChevronRight";
import FitScreenOutlined from "@mui/icons-material/FitScreenOutlined";
import ZoomIn from "@mui/icons-material/ZoomIn";
import ZoomOut from "@mui/icons-material/ZoomOut";
import { Box, IconButton, Tooltip } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import type { useTimelineView } from "./use-timeline-view.ts";

type ViewControls = Pick<
  ReturnType<typeof useTimelineView>,
  "isWhole" | "zoomIn" | "zoomOut" | "showAll" | "panEarlier" | "panLater"
>;

/** What the keys and the wheel do, as buttons. */
export function TimelineToolbar({ isWhole, zoomIn, zoomOut, showAll, panEarlier, panLater }: ViewControls) {
  const translate = useTranslate();
  return (
    <Box
      role="toolbar"
      aria-label={translate("timeline.controls")}
      sx={{ display: "flex", "@media print": { display: "none" } }}
    >
      <Control label={translate("timeline.earlier")} onClick={panEarlier} disabled={isWhole} icon={<ChevronLeft />} />
      <Control label={translate("timeline.later")} onClick={panLater} disabled={isWhole} icon={<ChevronRight />} />
      <Control label={translate("timeline.zoom_in")} onClick={zoomIn} icon={<ZoomIn />} />
      <Control label={translate("timeline.zoom_out")} onClick={zoomOut} disabled={isWhole} icon={<ZoomOut />} />
      <Control
        label={translate("timeline.show_all")}
        onClick={showAll}
        disabled={isWhole}
        icon={<FitScreenOutlined />}
      />
    </Box>
  );
}

interface ControlProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly onClick: () => void;
  readonly disabled?: boolean;
}

function Control({ label, icon, onClick, disabled = false }: ControlProps) {
  return (
    <Tooltip title={label}>
      {/* A disabled button has no events, and a tooltip needs them. */}
      <span>
        <IconButton size="small" aria-label={label} onClick={onClick} disabled={disabled}>
          {icon}
        </IconButton>
      </span>
    </Tooltip>
  );
}
