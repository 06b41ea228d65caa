import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import ScheduleOutlined from "@mui/icons-material/ScheduleOutlined";
import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { DateText, InstantText } from "../../../components/DateText.tsx";
import type { ShownClocks } from "./shown-clocks.ts";

/** What the customer owes: since when, what happens when if no answer comes, and the day of the close (6.4). */
export function DutyPart({ duty: { since, closesOn, steps } }: Pick<ShownClocks, "duty">) {
  const translate = useTranslate();
  return (
    <Box data-duty="WAITING" sx={{ display: "grid", gap: 0.25 }}>
      <Typography component="h3" variant="body2" sx={{ fontWeight: 650 }}>
        {translate("clocks.duty")}
      </Typography>
      {since !== null && (
        <Typography variant="body2">
          {translate("clocks.waiting_since")} <InstantText instant={since} />
        </Typography>
      )}
      {closesOn !== null && (
        <Typography variant="body2">
          {translate("clocks.closes_on")} <DateText date={closesOn} />
        </Typography>
      )}
      <Box component="ol" sx={{ listStyle: "none", margin: 0, padding: 0, display: "grid", gap: 0.25 }}>
        {steps.map((step) => (
          <DutyLine key={step.step} step={step} />
        ))}
      </Box>
    </Box>
  );
}

function DutyLine({ step: { step, at, isTaken } }: { readonly step: ShownClocks["duty"]["steps"][number] }) {
  const translate = useTranslate();
  const Icon = isTaken ? CheckCircleOutlined : ScheduleOutlined;
  const name = isTaken ? translate(`clocks.step.taken.${step}`) : translate(`clocks.step.ahead.${step}`);
  return (
    <Box component="li" data-step={step} data-taken={isTaken} sx={{ display: "flex", gap: 0.75, alignItems: "center" }}>
      <Icon fontSize="small" aria-hidden sx={{ color: isTaken ? "success.main" : "text.secondary" }} />
      <Typography variant="body2">
        {name} · {at === null ? translate("clocks.no_date") : <InstantText instant={at} />}
      </Typography>
    </Box>
  );
}
