import { Box, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { ErrorState } from "../../../components/ErrorState.tsx";
import { LoadingState } from "../../../components/LoadingState.tsx";
import { RequestClocksDocument, type RequestClocksQuery } from "../../../gql/request-clocks.ts";
import { request as ask } from "../../../graphql-client.ts";
import type { RequestSectionProps } from "../page/request-section.ts";
import { ClockPart } from "./ClockPart.tsx";
import { DutyPart } from "./DutyPart.tsx";

/** Time goes on while the page is looked at. */
const LOOK_AGAIN_MS = 60_000;

export type ShownClocks = NonNullable<RequestClocksQuery["request"]>;
export type ShownClock = ShownClocks["clocks"][number];

/** What the plan promises about the request and what the customer owes, by the server's clock. */
export default function ClocksSection({ request: { id } }: RequestSectionProps) {
  const { data, error, refetch } = useQuery({
    queryKey: ["requests", "clocks", id],
    queryFn: async ({ signal }) => (await ask(RequestClocksDocument, { id }, { signal })).request,
    staleTime: 0,
    refetchInterval: LOOK_AGAIN_MS,
  });
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
