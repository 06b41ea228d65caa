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
          <IntervalPair
            // biome-ignore lint/suspicious/noArrayIndexKey: a span has no other identity than its place
            key={place}
            {...{ label, interval, place, problems }}
            path={`${path}.${place}`}
            onChange={(changed) => onChange(intervals.map((one, index) => (index === place ? changed : one)))}
            onRemove={() => onChange(intervals.filter((_, index) => index !== place))}
          />
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

interface IntervalPairProps {
  readonly label: string;
  readonly interval: Interval;
  readonly place: number;
  readonly onChange: (interval: Interval) => void;
  readonly onRemove: () => void;
  readonly problems: FieldProblems;
  /** Of the interval in the input. */
  readonly path: string;
}

function IntervalPair({ label, interval, place, onChange, onRemove, problems, path }: IntervalPairProps) {
  const translate = useTranslate();
  const whose = { day: label, number: place + 1 };
  return (
    <Box sx={{ display: "flex", alignItems: "center", gap: 0.5 }}>
      {(["from", "to"] as const).map((end) => (
        <TextField
          key={end}
          size="small"
          value={interval[end]}
          placeholder={end === "from" ? "09:00" : "17:00"}
          error={problems[`${path}.${end}`] !== undefined || problems[path] !== undefined}
          onChange={({ target }) => onChange({ ...interval, [end]: target.value })}
          onBlur={({ target }) => onChange({ ...interval, [end]: asTime(target.value) })}
          slotProps={{
            htmlInput: {
              "aria-label": translate(`support_hours.interval.${end}`, whose),
              maxLength: 5,
              style: { width: "3.4em", textAlign: "center" },
            },
          }}
        />
      ))}
      <IconButton size="small" aria-label={translate("support_hours.interval.remove", whose)} onClick={onRemove}>
        <CloseOutlined fontSize="inherit" />
      </IconButton>
    </Box>
  );
}
