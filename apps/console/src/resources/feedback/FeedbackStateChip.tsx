import type { SvgIconComponent } from "@mui/icons-material";
import EditNoteOutlined from "@mui/icons-material/EditNoteOutlined";
import FiberNewOutlined from "@mui/icons-material/FiberNewOutlined";
import InventoryOutlined from "@mui/icons-material/InventoryOutlined";
import MarkEmailReadOutlined from "@mui/icons-material/MarkEmailReadOutlined";
import PanToolOutlined from "@mui/icons-material/PanToolOutlined";
import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import type { FeedbackStateName } from "./feedback-words.ts";

interface Look {
  readonly icon: SvgIconComponent;
  readonly colour: string;
}

const LOOKS: Readonly<Record<FeedbackStateName | "HELD", Look>> = {
  NEW: { icon: FiberNewOutlined, colour: "info.main" },
  IN_WORK: { icon: EditNoteOutlined, colour: "primary.main" },
  ANSWERED: { icon: MarkEmailReadOutlined, colour: "success.main" },
  CLOSED: { icon: InventoryOutlined, colour: "text.secondary" },
  HELD: { icon: PanToolOutlined, colour: "warning.main" },
};

interface FeedbackStateChipProps {
  readonly state: FeedbackStateName;
  /** Kept apart as it came amid a flood: that goes before whatever else it is. */
  readonly held: boolean;
}

/** What staff have made of feedback, in words and with an icon of its own; the colour only helps. */
export function FeedbackStateChip({ state, held }: FeedbackStateChipProps) {
  const translate = useTranslate();
  const shown = held ? "HELD" : state;
  const { icon: Icon, colour } = LOOKS[shown];
  return (
    <Box
      component="span"
      data-feedback-state={shown}
      sx={{
        display: "inline-flex",
        alignItems: "center",
        gap: 0.5,
        height: 22,
        paddingInline: 0.75,
        border: "1px solid",
        borderColor: "currentColor",
        borderRadius: "5px",
        color: colour,
        fontSize: "0.75rem",
        fontWeight: 600,
        whiteSpace: "nowrap",
        verticalAlign: "middle",
      }}
    >
      <Icon aria-hidden sx={{ fontSize: 15 }} />
      {translate(`customer_feedback.state.${shown}`)}
    </Box>
  );
}
