import { Box, Button } from "@mui/material";
import { calendarDateOf } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { DateField } from "../../editing/DateField.tsx";
import { FactField } from "./FactField.tsx";
import type { FormProps } from "./form-props.ts";

/** The day asked about, in the vendor's calendar: rules and phases go by days. Today unless another is chosen. */
export function MomentField({ asked, change, surroundings, answer }: FormProps) {
  const translate = useTranslate();
  const { vendorTimeZone } = surroundings.market;
  const tooEarly = answer?.state === "OBSTRUCTED" && answer.obstacle.fact === "at" ? answer.obstacle : null;
  return (
    <FactField fact="at" open={false}>
      <Box sx={{ display: "flex", gap: 1, alignItems: "flex-start", flexWrap: "wrap" }}>
        <DateField
          label={translate("coverage.asked_on")}
          value={asked.at === null ? surroundings.on : calendarDateOf(asked.at, vendorTimeZone)}
          onChange={(date) => change({ at: date === null ? null : noonOf(date, vendorTimeZone) })}
          error={tooEarly !== null}
          helperText={
            tooEarly === null
              ? translate("coverage.asked_on_hint", { zone: vendorTimeZone })
              : translate("coverage.before_rules", { first: tooEarly.first })
          }
          sx={{ flex: "1 1 200px" }}
        />
        <Button variant="outlined" disabled={asked.at === null} onClick={() => change({ at: null })}>
          {translate("coverage.ask_now")}
        </Button>
      </Box>
    </FactField>
  );
}

/** Any instant of the day would do; noon is far from both ends. */
function noonOf(date: string, timeZone: string): string {
  return Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: "12:00" }).toInstant().toString();
}
