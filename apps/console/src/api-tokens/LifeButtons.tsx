import { Box, Button } from "@mui/material";
import { useTranslate } from "react-admin";

/** Usual lives, in days. */
const LIVES = [30, 90, 365] as const;

interface LifeButtonsProps {
  /** Of the server; null until it is known. */
  readonly today: string | null;
  readonly onChoose: (lastDay: string) => void;
}

export function LifeButtons({ today, onChoose }: LifeButtonsProps) {
  const translate = useTranslate();
  if (today === null) return null;
  return (
    <Box sx={{ display: "flex", gap: 0.5, flexWrap: "wrap", marginTop: -1.5 }}>
      {LIVES.map((days) => (
        <Button
          key={days}
          size="small"
          onClick={() => onChoose(Temporal.PlainDate.from(today).add({ days }).toString())}
        >
          {translate("list.days", { smart_count: days })}
        </Button>
      ))}
    </Box>
  );
}
