import { Box } from "@mui/material";
import type { TrendPoint } from "./trend-points.ts";
import type { TrendProps } from "./trend-props.ts";
import { usePointWords } from "./use-point-words.ts";

type TrendPointCardProps = Pick<TrendProps, "metric" | "interval" | "name" | "besideName"> & {
  readonly point: TrendPoint | undefined;
};

/** Beside the pointer: the same words that are read out. */
export function TrendPointCard({ point, metric, interval, name, besideName }: TrendPointCardProps) {
  const words = usePointWords(interval);
  if (point === undefined) return null;
  const beside = words.besideSentence(point, metric);
  return (
    <Box
      sx={{
        ...{ padding: 1, bgcolor: "background.paper", border: 1, borderColor: "divider" },
        ...{ borderRadius: 1, fontSize: "0.75rem" },
      }}
    >
      {besideName !== null && <strong>{name} — </strong>}
      {words.sentence(point, metric)}
      {besideName !== null && beside !== null && (
        <Box>
          <strong>{besideName} — </strong>
          {beside}
        </Box>
      )}
    </Box>
  );
}
