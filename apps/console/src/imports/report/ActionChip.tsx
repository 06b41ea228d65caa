import AddCircleOutlineOutlined from "@mui/icons-material/AddCircleOutlineOutlined";
import BlockOutlined from "@mui/icons-material/BlockOutlined";
import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import DragHandleOutlined from "@mui/icons-material/DragHandleOutlined";
import EditOutlined from "@mui/icons-material/EditOutlined";
import HourglassEmptyOutlined from "@mui/icons-material/HourglassEmptyOutlined";
import RemoveCircleOutlineOutlined from "@mui/icons-material/RemoveCircleOutlineOutlined";
import { Chip } from "@mui/material";
import { useTranslate } from "react-admin";
import type { ImportAction, ImportOutcome } from "../../gql/import-report.ts";

type Colour = "success" | "info" | "error" | "default";

const ACTION_LOOKS = {
  CREATED: { icon: AddCircleOutlineOutlined, colour: "success" },
  UPDATED: { icon: EditOutlined, colour: "info" },
  UNCHANGED: { icon: DragHandleOutlined, colour: "default" },
  REFUSED: { icon: BlockOutlined, colour: "error" },
} as const satisfies Readonly<Record<ImportAction, { icon: typeof EditOutlined; colour: Colour }>>;

/** What becomes, or became, of a row or a product; an icon and a word, never colour alone. */
export function ActionChip({ action }: { readonly action: ImportAction }) {
  const translate = useTranslate();
  const { icon: Icon, colour } = ACTION_LOOKS[action];
  return (
    <Chip
      size="small"
      variant="outlined"
      color={colour}
      icon={<Icon aria-hidden />}
      label={translate(`imports.report.action.${action}`)}
    />
  );
}

const OUTCOME_LOOKS = {
  WAITING: { icon: HourglassEmptyOutlined, colour: "default" },
  TAKEN: { icon: CheckCircleOutlined, colour: "success" },
  NOTHING_TO_DO: { icon: DragHandleOutlined, colour: "default" },
  REFUSED: { icon: BlockOutlined, colour: "error" },
  LEFT_OUT: { icon: RemoveCircleOutlineOutlined, colour: "default" },
} as const satisfies Readonly<Record<ImportOutcome, { icon: typeof EditOutlined; colour: Colour }>>;

export function OutcomeChip({ outcome }: { readonly outcome: ImportOutcome }) {
  const translate = useTranslate();
  const { icon: Icon, colour } = OUTCOME_LOOKS[outcome];
  return (
    <Chip
      size="small"
      variant="outlined"
      color={colour}
      icon={<Icon aria-hidden />}
      label={translate(`imports.report.outcome.${outcome}`)}
    />
  );
}
