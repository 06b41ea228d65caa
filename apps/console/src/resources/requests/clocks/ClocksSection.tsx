import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { ErrorState } from "../../../components/ErrorState.tsx";
import { LoadingState } from "../../../components/LoadingState.tsx";
import type { RequestSectionProps } from "../page/request-section.ts";
import { ClockPart } from "./ClockPart.tsx";
import { DutyPart } from "./DutyPart.tsx";
import { type ShownClocks, useShownClocks } from "./shown-clocks.ts";

/** What the plan promises about the request and what the customer owes, by the server's clock. */
export default function ClocksSection({ request: { id } }: RequestSectionProps) {
  const { data, error, refetch } = useShownClocks(id);
  if (data == null) {
    return error === null ? <LoadingState rows={3} /> : <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  const promised = data.clocks.filter(({ state, ledger }) => state !== "NOT_APPLICABLE" || ledger.length > 0);
  return (
    <Box sx={{ display: "grid", gap: 1.5 }}>
      {data.duty.state === "WAITING" && <DutyPart duty={data.duty} />}
      {promised.map((clock) => (
        <ClockPart key={clock.metric} clock={clock} />
      ))}
      {promised.length === 0 && <NothingPromised clocks={data.clocks} />}
    </Box>
  );
}

/** The first clock says why; the others have the same reason, or one that follows from it. */
function NothingPromised({ clocks: [first] }: Pick<ShownClocks, "clocks">) {
  const translate = useTranslate();
  const reason = translate(`clocks.reason.${first?.reason ?? "NO_PLAN"}`);
  return (
    <Typography variant="body2" sx={{ color: "text.secondary" }}>
      {translate("clocks.nothing_promised", { reason })}
    </Typography>
  );
}
