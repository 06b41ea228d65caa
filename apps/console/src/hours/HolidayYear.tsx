import { Box, Card, MenuItem, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { HolidayList } from "./HolidayList.tsx";
import type { Hours } from "./use-calendar.ts";

interface HolidayYearProps {
  readonly hours: Hours;
  readonly today: string;
}

/** The holidays that are kept with the hours, a year at a time. */
export function HolidayYear({ hours: { holidays, validFrom }, today }: HolidayYearProps) {
  const translate = useTranslate();
  const years = [...new Set(holidays.map(({ date }) => date.slice(0, 4)))];
  const soonest = today > validFrom ? today : validFrom;
  const [chosen, setYear] = useState(soonest.slice(0, 4));
  const year = years.includes(chosen) ? chosen : (years[0] ?? chosen);
  return (
    <Card component="section" aria-labelledby="holidays-title" sx={{ padding: 2 }}>
      <Box sx={{ display: "flex", alignItems: "center", gap: 2, marginBottom: 1 }}>
        <Typography variant="h2" id="holidays-title" sx={{ marginRight: "auto" }}>
          {translate("support_hours.holidays")}
        </Typography>
        {years.length > 0 && (
          <TextField
            select
            size="small"
            label={translate("support_hours.year")}
            value={year}
            onChange={({ target }) => setYear(target.value)}
            sx={{ minWidth: 100 }}
          >
            {years.map((one) => (
              <MenuItem key={one} value={one}>
                {one}
              </MenuItem>
            ))}
          </TextField>
        )}
      </Box>
      {years.length === 0 ? (
        <Typography variant="body2" sx={{ color: "text.secondary" }}>
          {translate("support_hours.no_holidays")}
        </Typography>
      ) : (
        <>
          <HolidayList holidays={holidays.filter(({ date }) => date.startsWith(year))} />
          <Typography variant="caption" component="p" sx={{ color: "text.secondary", margin: 0, marginTop: 1 }}>
            {translate("support_hours.holidays_kept", { through: years.at(-1) })}
          </Typography>
        </>
      )}
    </Card>
  );
}
