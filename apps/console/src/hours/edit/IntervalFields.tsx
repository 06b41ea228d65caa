import AddOutlined from "@mui/icons-material/AddOutlined";
import CloseOutlined from "@mui/icons-material/CloseOutlined";
import { Box, Button, IconButton, TextField, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { asTime, type Interval } from "../wall-clock.ts";
import type { FieldProblems } from "./use-save-calendar.ts";

interface IntervalFieldsProps {
  /** Whose intervals, for who hears and does not see the row. */
  readonly label: string;
  readonly intervals: readonly Interval[];
  readonly onChange: (intervals: readonly Interval[]) => void;
  readonly problems: FieldProblems;
  /** Path of the intervals in the input. */
  readonly path: string;
}

/** Any number of spans of a day, each from and to; none is a closed day. */
export function IntervalFields({ label, intervals, onChange, problems, path }: IntervalFieldsProps) {
  const translate = useTranslate();
  const change = (place: number, some: Partial<Interval>) =>
    onChange(intervals.map((one, index) => (index === place ? { ...one, ...some } : one)));
  const own = Object.entries(problems).filter(([field]) => field === path || field.startsWith(`${path}.`));
  return (
    <Box>
      <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1 }}>
        {intervals.length === 0 && (
          <Typography variant="body2" sx={{ color: "text.secondary" }}>
            {translate("support_hours.closed")}
          </Typography>
        )}
        {intervals.map((interval, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a span has no other identity than its place
          <Box key={place} sx={{ display: "flex", alignItems: "center", gap: 0.5 }}>
            {(["from", "to"] as const).map((end) => (
              <TextField
                key={end}
                size="small"
                value={interval[end]}
                placeholder={end === "from" ? "09:00" : "17:00"}
                error={problems[`${path}.${place}.${end}`] !== undefined || problems[`${path}.${place}`] !== undefined}
                onChange={({ target }) => change(place, { [end]: target.value })}
                onBlur={({ target }) => change(place, { [end]: asTime(target.value) })}
                slotProps={{
                  htmlInput: {
                    "aria-label": translate(`support_hours.interval.${end}`, { day: label, number: place + 1 }),
                    maxLength: 5,
                    style: { width: "3.4em", textAlign: "center" },
                  },
                }}
              />
            ))}
            <IconButton
              size="small"
              aria-label={translate("support_hours.interval.remove", { day: label, number: place + 1 })}
              onClick={() => onChange(intervals.filter((_, index) => index !== place))}
            >
              <CloseOutlined fontSize="inherit" />
            </IconButton>
          </Box>
        ))}
        <Button
          size="small"
          startIcon={<AddOutlined />}
          aria-label={translate("support_hours.interval.add_to", { day: label })}
          onClick={() => onChange([...intervals, { from: intervals.at(-1)?.to ?? "09:00", to: "17:00" }])}
        >
          {translate("support_hours.interval.add")}
        </Button>
      </Box>
      {own.map(([field, message]) => (
        <Typography key={field} variant="caption" component="p" sx={{ color: "error.main", margin: 0 }}>
          {message}
        </Typography>
      ))}
    </Box>
  );
}
