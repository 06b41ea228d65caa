import { Box } from "@mui/material";
import type { Day } from "../use-calendar.ts";
import { partOfDay } from "../wall-clock.ts";

interface DayBarProps {
  readonly day: Pick<Day, "intervals" | "holiday" | "override">;
  /** Time of the wall clock, where the day is today. */
  readonly now: string | null;
}

const percent = (time: string) => `${partOfDay(time) * 100}%`;

/** A day from midnight to midnight; what it shows is said in words beside it. */
export function DayBar({ day: { intervals, holiday, override }, now }: DayBarProps) {
  const isSpecial = holiday !== null || override !== null;
  return (
    <Box
      aria-hidden
      sx={{
        position: "relative",
        height: 22,
        borderRadius: "4px",
        border: 1,
        borderColor: "divider",
        overflow: "hidden",
        backgroundColor: "background.default",
        backgroundImage: isSpecial
          ? ({ palette }) => `repeating-linear-gradient(135deg, ${palette.divider} 0 2px, transparent 2px 8px)`
          : QUARTERS,
      }}
    >
      {intervals.map(({ from, to }) => (
        <Box
          key={from}
          sx={{
            position: "absolute",
            top: 0,
            bottom: 0,
            left: percent(from),
            width: `${(partOfDay(to) - partOfDay(from)) * 100}%`,
            backgroundColor: "primary.main",
            borderRadius: "3px",
          }}
        />
      ))}
      {now !== null && (
        <Box
          sx={{ position: "absolute", top: 0, bottom: 0, left: percent(now), width: 2, backgroundColor: "error.main" }}
        />
      )}
    </Box>
  );
}

/** A thin line at 06:00, 12:00 and 18:00. */
const QUARTERS = ({ palette }: { readonly palette: { readonly divider: string } }) =>
  `repeating-linear-gradient(90deg, transparent 0 calc(25% - 1px), ${palette.divider} calc(25% - 1px) 25%)`;
