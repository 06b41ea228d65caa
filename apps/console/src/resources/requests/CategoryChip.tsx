import type { SvgIconComponent } from "@mui/icons-material";
import BlockOutlined from "@mui/icons-material/BlockOutlined";
import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import FactoryOutlined from "@mui/icons-material/FactoryOutlined";
import FiberNewOutlined from "@mui/icons-material/FiberNewOutlined";
import HourglassEmptyOutlined from "@mui/icons-material/HourglassEmptyOutlined";
import InventoryOutlined from "@mui/icons-material/InventoryOutlined";
import PlayCircleOutlined from "@mui/icons-material/PlayCircleOutlined";
import { Box } from "@mui/material";
import { CATEGORY_NAMES, type RequestCategory } from "@supportbook/policy";
import { useWords } from "../../rulebook/use-words.ts";

interface Look {
  readonly icon: SvgIconComponent;
  readonly colour: string;
}

const LOOKS: Readonly<Record<RequestCategory, Look>> = {
  NEW: { icon: FiberNewOutlined, colour: "info.main" },
  OPEN: { icon: PlayCircleOutlined, colour: "primary.main" },
  WAITING_FOR_CUSTOMER: { icon: HourglassEmptyOutlined, colour: "warning.main" },
  WAITING_FOR_VENDOR: { icon: FactoryOutlined, colour: "warning.main" },
  RESOLVED: { icon: CheckCircleOutlined, colour: "success.main" },
  CLOSED: { icon: InventoryOutlined, colour: "text.secondary" },
  DECLINED: { icon: BlockOutlined, colour: "error.main" },
};

/** Where a request stands, in words and with an icon of its own; the colour only helps. */
export function CategoryChip({ category }: { readonly category: RequestCategory }) {
  const words = useWords();
  const { icon: Icon, colour } = LOOKS[category];
  return (
    <Box
      component="span"
      data-category={category}
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
      {words(CATEGORY_NAMES[category])}
    </Box>
  );
}
