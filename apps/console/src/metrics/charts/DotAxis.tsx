import { Box } from "@mui/material";
import type { FeedbackMetric } from "@supportbook/policy";
import { useFigureText } from "../figures/use-figure-text.ts";
import { type DotColumns, dotColumns, WIDE } from "./dot-columns.ts";
import { placeOf, type ValueDomain } from "./value-domain.ts";

interface DotAxisProps extends DotColumns {
  readonly metric: FeedbackMetric;
  readonly domain: ValueDomain;
}

/** What the places of the dots mean. */
export function DotAxis({ metric, domain, compared }: DotAxisProps) {
  const text = useFigureText();
  // Every second one has room wherever the rows have.
  const ticks = domain.ticks.filter((_, place) => place % 2 === 0);
  return (
    <Box aria-hidden sx={{ ...dotColumns(compared), paddingInline: 0.75 }}>
      <Box sx={{ display: "none", [WIDE]: { display: "block" } }} />
      <Box sx={{ position: "relative", height: 16, fontSize: 11, color: "text.secondary" }}>
        {ticks.map((tick) => (
          <Box
            key={tick}
            component="span"
            sx={{
              position: "absolute",
              left: `${placeOf(tick, domain) * 100}%`,
              transform: "translateX(-50%)",
              whiteSpace: "nowrap",
            }}
          >
            {text.tick(metric, tick)}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
