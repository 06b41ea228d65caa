import { Box } from "@mui/material";
import type { FeedbackMetric } from "@supportbook/policy";
import { useFigureText } from "../figures/use-figure-text.ts";
import { DOT_COLUMNS } from "./DotRow.tsx";
import { placeOf, type ValueDomain } from "./value-domain.ts";

interface DotAxisProps {
  readonly metric: FeedbackMetric;
  readonly domain: ValueDomain;
}

/** What the places of the dots mean. */
export function DotAxis({ metric, domain }: DotAxisProps) {
  const text = useFigureText();
  const [first, last] = [domain.ticks[0], domain.ticks.at(-1)];
  return (
    <Box aria-hidden sx={{ ...DOT_COLUMNS, paddingInline: 0.75 }}>
      <Box sx={{ display: { xs: "none", sm: "block" } }} />
      <Box sx={{ position: "relative", height: 16, fontSize: 11, color: "text.secondary" }}>
        {domain.ticks.map((tick) => (
          <Box
            key={tick}
            component="span"
            sx={{
              position: "absolute",
              left: `${placeOf(tick, domain) * 100}%`,
              transform: "translateX(-50%)",
              whiteSpace: "nowrap",
              // Between its ends a narrow axis has no room for names.
              display: { xs: tick === first || tick === last ? "inline" : "none", sm: "inline" },
            }}
          >
            {text.plain(metric, tick)}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
