import { Box, Button } from "@mui/material";
import { useTranslate } from "react-admin";

/** The steps by which vendors usually prolong, in months. */
const STEPS = [3, 6, 12] as const;

interface LaterButtonsProps {
  /** The date as it was; without one there is nothing to count from. */
  readonly from: string | null;
  readonly onChoose: (date: string) => void;
}

/** The usual prolongations, one press each. */
export function LaterButtons({ from, onChoose }: LaterButtonsProps) {
  const translate = useTranslate();
  if (from === null) return null;
  return (
    <Box sx={{ display: "flex", gap: 0.5, flexWrap: "wrap" }}>
      {STEPS.map((months) => (
        <Button
          key={months}
          size="small"
          variant="text"
          onClick={() => onChoose(Temporal.PlainDate.from(from).add({ months }).toString())}
          sx={{ minHeight: 26, paddingInline: 1 }}
        >
          {translate("editing.months_later", { smart_count: months })}
        </Button>
      ))}
    </Box>
  );
}
