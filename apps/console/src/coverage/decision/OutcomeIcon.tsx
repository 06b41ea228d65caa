import BlockOutlined from "@mui/icons-material/BlockOutlined";
import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import ShoppingBagOutlined from "@mui/icons-material/ShoppingBagOutlined";
import TuneOutlined from "@mui/icons-material/TuneOutlined";
import type { Outcome } from "@supportbook/policy";

const ICONS = {
  COVERED: CheckCircleOutlined,
  LIMITED: TuneOutlined,
  PAID_SERVICE: ShoppingBagOutlined,
  NOT_COVERED: BlockOutlined,
} as const;

export const OUTCOME_COLOURS: Readonly<Record<Outcome, string>> = {
  COVERED: "success.main",
  LIMITED: "warning.main",
  PAID_SERVICE: "info.main",
  NOT_COVERED: "error.main",
};

interface OutcomeIconProps {
  readonly outcome: Outcome;
  /** In pixels. */
  readonly size: number;
}

export function OutcomeIcon({ outcome, size }: OutcomeIconProps) {
  const Icon = ICONS[outcome];
  return <Icon aria-hidden sx={{ fontSize: size, color: OUTCOME_COLOURS[outcome], flex: "none" }} />;
}
